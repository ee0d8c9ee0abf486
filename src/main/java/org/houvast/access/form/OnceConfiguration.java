package org.houvast.access.form;

import org.aopalliance.intercept.MethodInterceptor;
import org.houvast.foundation.UseCase;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/**
 * Lets a use case that a form starts claim the form's key as the first thing in its transaction.
 * The same form, sent again, finds the key taken and changes nothing.
 */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement(order = OnceConfiguration.TRANSACTION)
class OnceConfiguration {

    static final int TRANSACTION = 100;
    private static final int INSIDE_TRANSACTION = 200;

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor claimsFormKey(ObjectProvider<FormKeys> keys) {
        MethodInterceptor claim =
                call -> {
                    FormKey.ofThisRequest().ifPresent(key -> keys.getObject().claim(key));
                    return call.proceed();
                };
        var advisor =
                new DefaultPointcutAdvisor(
                        AnnotationMatchingPointcut.forClassAnnotation(UseCase.class), claim);
        advisor.setOrder(INSIDE_TRANSACTION);
        return advisor;
    }
}
