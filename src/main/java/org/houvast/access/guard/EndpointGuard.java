package org.houvast.access.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.houvast.access.Action;
import org.houvast.access.AskedActions;
import org.houvast.access.OnTablet;
import org.houvast.access.Parts;
import org.houvast.access.Relation;
import org.houvast.foundation.NotVisible;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * No endpoint without a declared action, and no declared action that is not really asked. Endpoints
 * of a part that is not used here are not there.
 */
public class EndpointGuard implements HandlerInterceptor {

    private final Map<Method, Action> declared = new ConcurrentHashMap<>();
    private final Parts parts;

    EndpointGuard(Parts parts) {
        this.parts = parts;
    }

    /** The action that an endpoint declares. */
    public static Optional<Action> actionOf(Method method) {
        return Arrays.stream(method.getAnnotations())
                .filter(a -> a.annotationType().isAnnotationPresent(Action.Declares.class))
                .map(AnnotationUtils::getValue)
                .map(Action.class::cast)
                .findFirst();
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod endpoint && isOurs(endpoint)) {
            var action =
                    declared.computeIfAbsent(
                            endpoint.getMethod(),
                            method ->
                                    actionOf(method)
                                            .orElseThrow(() ->
                                                    new IllegalStateException(
                                                            method + " has no action")));
            request.setAttribute(Action.class.getName(), action);
            if (!parts.isOn(action)
                    || (OnTablet.current().isPresent() && !action.isOpen() && !action.onTablet())) {
                throw new NotVisible();
            }
        }
        return true;
    }

    /** The gallery of components stands below permissions: it shows samples, in a demo only. */
    private static boolean isOurs(HandlerMethod endpoint) {
        var home = endpoint.getBeanType().getPackageName();
        return home.startsWith("org.houvast") && !home.equals("org.houvast.ui.styleguide");
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView view) {
        if (request.getAttribute(Action.class.getName()) instanceof Action action
                && !action.anyOf().contains(Relation.ANYONE)
                && !action.anyOf().contains(Relation.SIGNED_IN)
                && !AskedActions.contain(action)) {
            throw new IllegalStateException(action.label() + " was declared and never asked");
        }
    }
}
