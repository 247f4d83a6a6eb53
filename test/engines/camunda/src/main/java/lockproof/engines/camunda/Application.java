package lockproof.engines.camunda;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.context.WebServerPortFileWriter;

/** A Camunda 7 engine with nothing but its REST API, for the length of one test run. */
@SpringBootApplication
public class Application {

  public static void main(String[] args) {
    SpringApplication application = new SpringApplication(Application.class);
    // Tells the harness which port the system gave: it names the file in the system property PORTFILE.
    application.addListeners(new WebServerPortFileWriter());
    application.run(args);
  }
}
