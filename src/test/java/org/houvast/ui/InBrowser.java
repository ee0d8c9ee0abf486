package org.houvast.ui;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.houvast.journeys.Chromium;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** This module alone behind a web server, under the product's policy, and a browser to look. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        classes = InBrowser.Ui.class,
        properties = "houvast.demo=true")
abstract class InBrowser {

    @TestComponent
    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        PropertyPlaceholderAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        ErrorMvcAutoConfiguration.class
    })
    @ComponentScan(
            basePackageClasses = Page.class,
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = ".*(Test|InBrowser|Desk).*"))
    @Import(Desk.class)
    static class Ui {

        @Bean
        jakarta.servlet.Filter policy() {
            return (request, response, chain) -> {
                ((HttpServletResponse) response)
                        .setHeader("Content-Security-Policy", "default-src 'self'");
                chain.doFilter(request, response);
            };
        }

        @Bean
        NavigationSource ways() {
            return () ->
                    List.of(
                            NavigationItem.of("house", "ui.gallery.save", "/stijlgids/frame"),
                            NavigationItem.of("users", "ui.gallery.tag.child", "/people"),
                            NavigationItem.of("pen-line", "ui.gallery.change", "/write").asBall(),
                            NavigationItem.of("calendar-range", "ui.gallery.side.family", "/year")
                                    .onlyOnRail(),
                            NavigationItem.of("sprout", "ui.gallery.tag.trainee", "/learn"),
                            NavigationItem.of("ellipsis", "ui.gallery.side.team", "/more"));
        }

        @Bean
        ViewerSource viewer() {
            return () ->
                    Optional.of(
                            new Viewer(
                                    "Samira",
                                    "SB",
                                    Tone.SUN,
                                    Words.NL,
                                    Theme.AUTO,
                                    "Zonnestraal",
                                    "/me",
                                    "mark-of-samira",
                                    null,
                                    java.util.Set.of()));
        }
    }

    @RegisterExtension
    static final BeforeAllCallback OPEN = context -> browser = Chromium.of(context);

    private static @Nullable Browser browser;

    @LocalServerPort private int port;

    /** A browser of its own, on a screen of a size. */
    BrowserContext visitor(Browser.NewContextOptions options) {
        return Objects.requireNonNull(browser)
                .newContext(options.setBaseURL("http://localhost:" + port));
    }
}
