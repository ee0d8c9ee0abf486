package org.houvast.foundation.storage;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.houvast.foundation.OrganiserId;
import org.houvast.foundation.Tenant;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.modulith.events.ApplicationModuleListener;

/**
 * Gives whoever listens to an event the organiser of that event as its tenant, before its
 * transaction begins. An event says its organiser in a component of type {@link OrganiserId}.
 */
@Configuration(proxyBeanMethods = false)
class EventTenant {

    private static final int BEFORE_TRANSACTIONS = Ordered.HIGHEST_PRECEDENCE + 100;
    private static final Map<Class<?>, Optional<Method>> SAYS = new ConcurrentHashMap<>();

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor tenantOfEvent() {
        var advisor =
                new DefaultPointcutAdvisor(
                        AnnotationMatchingPointcut.forMethodAnnotation(
                                ApplicationModuleListener.class),
                        (MethodInterceptor) EventTenant::listen);
        advisor.setOrder(BEFORE_TRANSACTIONS);
        return advisor;
    }

    private static @Nullable Object listen(MethodInvocation call) throws Throwable {
        var heard =
                organiser(Objects.requireNonNull(call.getArguments()[0]))
                        .call(() -> {
                            try {
                                return new Heard(call.proceed(), null);
                            } catch (Throwable thrown) {
                                return new Heard(null, thrown);
                            }
                        });
        if (heard.thrown() != null) {
            throw heard.thrown();
        }
        return heard.answer();
    }

    private record Heard(@Nullable Object answer, @Nullable Throwable thrown) {}

    private static Tenant organiser(Object event) {
        return SAYS.computeIfAbsent(event.getClass(), EventTenant::accessor)
                .map(says -> {
                    try {
                        return Tenant.of((OrganiserId) says.invoke(event));
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(
                                event.getClass() + " hides its organiser", e);
                    }
                })
                .orElse(Tenant.NOBODY);
    }

    private static Optional<Method> accessor(Class<?> event) {
        return event.isRecord()
                ? Arrays.stream(event.getRecordComponents())
                        .filter(component -> component.getType() == OrganiserId.class)
                        .map(RecordComponent::getAccessor)
                        .findFirst()
                : Optional.empty();
    }
}
