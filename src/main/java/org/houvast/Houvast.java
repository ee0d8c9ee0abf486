package org.houvast;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts Houvast: one application, one database, one house of modules. */
@Modulithic(sharedModules = {"foundation", "access"})
@SpringBootApplication
public class Houvast {

    public static void main(String[] args) {
        SpringApplication.run(Houvast.class, args);
    }
}
