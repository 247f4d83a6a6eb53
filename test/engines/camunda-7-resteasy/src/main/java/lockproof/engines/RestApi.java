package lockproof.engines;

import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.rest.filter.CacheControlFilter;
import org.camunda.bpm.engine.rest.filter.EmptyBodyFilter;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.camunda.bpm.engine.rest.impl.FetchAndLockContextListener;
import org.jboss.resteasy.plugins.server.servlet.HttpServlet30Dispatcher;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletListenerRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Camunda's REST API on RESTEasy, with the filters of its distributions for Tomcat and WildFly. */
@Configuration
public class RestApi {

  private static final String PATTERN = "/engine-rest/*";

  /** What RESTEasy serves. */
  public static class Resources extends Application {

    @Override
    public Set<Class<?>> getClasses() {
      var classes = new HashSet<Class<?>>(CamundaRestResources.getResourceClasses());
      classes.addAll(CamundaRestResources.getConfigurationClasses());
      return classes;
    }
  }

  @Bean
  ServletRegistrationBean<HttpServlet30Dispatcher> resteasy() {
    var registration = new ServletRegistrationBean<>(new HttpServlet30Dispatcher(), PATTERN);
    registration.addInitParameter("jakarta.ws.rs.Application", Resources.class.getName());
    registration.addInitParameter("resteasy.servlet.mapping.prefix", "/engine-rest");
    return registration;
  }

  @Bean
  FilterRegistrationBean<EmptyBodyFilter> emptyBodies() {
    return onRestApi(new FilterRegistrationBean<>(new EmptyBodyFilter()));
  }

  @Bean
  FilterRegistrationBean<CacheControlFilter> cacheControl() {
    return onRestApi(new FilterRegistrationBean<>(new CacheControlFilter()));
  }

  @Bean
  ServletListenerRegistrationBean<FetchAndLockContextListener> longPolling() {
    return new ServletListenerRegistrationBean<>(new FetchAndLockContextListener());
  }

  private static <T extends FilterRegistrationBean<?>> T onRestApi(T registration) {
    registration.addUrlPatterns(PATTERN);
    return registration;
  }
}
