package lockproof.engines;

import jakarta.servlet.Filter;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.context.WebServerPortFileWriter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;

/** An engine with nothing but its REST API, for the length of one test run. Which engine is in the pom. */
@SpringBootApplication
public class Application {

  public static void main(String[] args) {
    SpringApplication application = new SpringApplication(Application.class);
    // Tells the harness which port the system gave: it names the file in the system property PORTFILE.
    application.addListeners(new WebServerPortFileWriter());
    application.run(args);
  }

  /** The engine's own way to ask for a name and a password; no starter registers it. */
  @Bean
  @Profile("guarded")
  FilterRegistrationBean<Filter> authentication(
      @Value("${rest-api.authentication.filter}") Class<? extends Filter> filter,
      @Value("${rest-api.authentication.provider}") String provider) {
    var registration = new FilterRegistrationBean<Filter>(BeanUtils.instantiateClass(filter));
    registration.addInitParameter("authentication-provider", provider);
    registration.addUrlPatterns("/engine-rest/*");
    return registration;
  }
}
