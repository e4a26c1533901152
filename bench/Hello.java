import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The baseline of bench/serve.sh: the application's own server and libraries, and one handler that does nothing. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration"
        })
@RestController
public class Hello {

    public static void main(String[] arguments) {
        var application = new SpringApplication(Hello.class);
        application.setDefaultProperties(java.util.Map.of(
                "spring.main.banner-mode", "off", "server.address", "127.0.0.1", "server.tomcat.threads.max", "40"));
        application.run(List.of(arguments).toArray(String[]::new));
    }

    @GetMapping("/hello")
    String hello() {
        return "hello";
    }
}
