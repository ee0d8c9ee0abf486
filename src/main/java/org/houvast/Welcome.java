package org.houvast;

import org.houvast.access.DemoSignIns;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells on the console where Houvast is to be found, and in a demo whom one can be there. */
@Component
class Welcome {

    private final ObjectProvider<DemoSignIns> demo;

    Welcome(ObjectProvider<DemoSignIns> demo) {
        this.demo = demo;
    }

    @EventListener
    void print(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web
                && web.getWebServer() != null) {
            System.out.printf(
                    "%nHouvast is open at http://localhost:%d%n", web.getWebServer().getPort());
            demo.ifAvailable(Welcome::introduce);
        }
    }

    private static void introduce(DemoSignIns demo) {
        System.out.printf("It holds a demo. Come in, by one tap on that page, as:%n");
        for (var person : demo.all()) {
            System.out.printf("  %-24s %s%n", person.name(), person.whatFor());
        }
        System.out.println();
    }
}
