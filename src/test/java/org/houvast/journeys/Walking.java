package org.houvast.journeys;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Walks a {@link Journey} once per screen, hands it its visitors and writes down how it ended. */
final class Walking implements TestTemplateInvocationContextProvider {

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return context.getRequiredTestMethod().isAnnotationPresent(OnEachScreen.class);
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(
            ExtensionContext context) {
        var asked = context.getRequiredTestMethod().getAnnotation(OnEachScreen.class);
        return Arrays.stream(asked.value()).map(screen -> new OneWalk(screen, asked.scripts()));
    }

    private record OneWalk(Screen screen, boolean scripts)
            implements TestTemplateInvocationContext {

        @Override
        public String getDisplayName(int invocationIndex) {
            return screen.width + " px";
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new Visitors(screen, scripts));
        }
    }

    private static final class Visitors implements ParameterResolver, AfterEachCallback {

        private final Screen screen;
        private final boolean scripts;
        private final List<Visitor> visitors = new ArrayList<>();
        private final List<Walkthrough> walkthrough = new ArrayList<>(1);

        Visitors(Screen screen, boolean scripts) {
            this.screen = screen;
            this.scripts = scripts;
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Visitor.class;
        }

        @Override
        public Visitor resolveParameter(ParameterContext parameter, ExtensionContext context) {
            if (walkthrough.isEmpty()) {
                walkthrough.add(new Walkthrough(name(context), screen, scripts));
            }
            Browser browser = Chromium.of(context);
            var door = (FrontDoor) context.getRequiredTestInstance();
            var visitor = new Visitor(browser, door.address(), walkthrough.getFirst());
            visitors.add(visitor);
            return visitor;
        }

        @Override
        public void afterEach(ExtensionContext context) {
            var passed = context.getExecutionException().isEmpty();
            for (Walkthrough walk : walkthrough) {
                walk.ended(passed);
                for (Visitor visitor : visitors) {
                    System.out.printf(
                            "stopwatch %s at %d px: %s%n",
                            walk.journey, screen.width, visitor.stopwatch());
                }
            }
            visitors.forEach(Visitor::leave);
        }

        /** The journey's class name; with the walk's name where one class holds several walks. */
        private static String name(ExtensionContext context) {
            var journey = context.getRequiredTestClass();
            var walks =
                    Arrays.stream(journey.getDeclaredMethods())
                            .filter(method -> method.isAnnotationPresent(OnEachScreen.class))
                            .count();
            return walks > 1
                    ? journey.getSimpleName() + "/" + context.getRequiredTestMethod().getName()
                    : journey.getSimpleName();
        }
    }
}
