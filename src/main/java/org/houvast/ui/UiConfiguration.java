package org.houvast.ui;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Puts templates, pages and assets in their place. */
@Configuration(proxyBeanMethods = false)
class UiConfiguration {

    /**
     * Templates are compiled with the application; while developing they are read from {@code
     * houvast.templates} (src/main/java), again after each change.
     */
    @Bean
    static TemplateEngine templateEngine(@Value("${houvast.templates:}") String templates) {
        if (templates.isEmpty()) {
            return TemplateEngine.createPrecompiled(ContentType.Html);
        }
        var engine =
                TemplateEngine.create(
                        new DirectoryCodeResolver(Path.of(templates)),
                        Path.of("target", "templates"),
                        ContentType.Html,
                        UiConfiguration.class.getClassLoader());
        engine.setTrimControlStructures(true);
        return engine;
    }

    @Bean
    static WebMvcConfigurer pageAnswers(PageAnswer answer) {
        return new WebMvcConfigurer() {
            @Override
            public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
                handlers.add(answer);
            }

            @Override
            public void addFormatters(FormatterRegistry registry) {
                registry.addConverter(CommaNumber.READER);
            }
        };
    }

    @Bean
    static SimpleUrlHandlerMapping assetMapping(AssetHandler handler) {
        return new SimpleUrlHandlerMapping(Map.of(Assets.ROOT + "**", handler), 1);
    }
}
