package org.houvast.access.guard;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.houvast.access.Access;
import org.houvast.access.Action;
import org.houvast.access.Actor;
import org.houvast.access.OnTablet;
import org.houvast.access.Parts;
import org.houvast.foundation.NotVisible;
import org.houvast.ui.Theme;
import org.houvast.ui.Tone;
import org.houvast.ui.Viewer;
import org.houvast.ui.ViewerSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Puts the guard at each endpoint, and hands controllers the actor. */
@Configuration(proxyBeanMethods = false)
class GuardConfiguration implements WebMvcConfigurer {

    private final Parts parts;

    GuardConfiguration(Parts parts) {
        this.parts = parts;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new EndpointGuard(parts));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ActorResolver());
    }

    /**
     * Before the doors open: each action of each enum that an endpoint declares can be judged. A
     * test that starts some modules only, without a web server, lacks relations and is left alone.
     */
    @Bean
    static SmartInitializingSingleton everyActionCanBeJudged(
            ApplicationContext context,
            Access access,
            @Qualifier("requestMappingHandlerMapping")
                    ObjectProvider<RequestMappingHandlerMapping> endpoints) {
        return () -> {
            if (context instanceof WebServerApplicationContext) {
                endpoints.stream()
                        .flatMap(mapping -> mapping.getHandlerMethods().values().stream())
                        .flatMap(endpoint -> EndpointGuard.actionOf(endpoint.getMethod()).stream())
                        .flatMap(action -> everyActionBeside(action).stream())
                        .distinct()
                        .forEach(access::verify);
            }
        };
    }

    private static List<Action> everyActionBeside(Action action) {
        return action instanceof Enum<?> line
                ? Arrays.stream(line.getDeclaringClass().getEnumConstants())
                        .map(Action.class::cast)
                        .toList()
                : List.of(action);
    }

    @Bean
    static ViewerSource arrivedViewer() {
        return () ->
                arrival()
                        .map(a ->
                                new Viewer(
                                        a.givenName(),
                                        a.initials(),
                                        Tone.of(a.actor().account().value()),
                                        a.locale(),
                                        Theme.AUTO,
                                        a.organiserName(),
                                        OnTablet.current().isPresent() ? null : "/me",
                                        a.mark(),
                                        a.tongue(),
                                        Set.copyOf(a.partsOff())));
    }

    private static Optional<Arrival> arrival() {
        var request = RequestContextHolder.getRequestAttributes();
        return request != null
                        && request.getAttribute(
                                        ArrivalFilter.ARRIVAL, RequestAttributes.SCOPE_REQUEST)
                                instanceof Arrival arrival
                ? Optional.of(arrival)
                : Optional.empty();
    }

    private static final class ActorResolver implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Actor.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return arrival().map(Arrival::actor).orElseThrow(NotVisible::new);
        }
    }
}
