package org.houvast.access;

import java.util.EnumSet;
import java.util.Set;
import org.houvast.ui.InUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Which parts of Houvast are used where the viewer works. It is asked once per request, together
 * with who comes in; work without a request goes on for all parts, so that nothing is missing when
 * a part is switched on again.
 */
@Component
public class Parts implements InUse {

    private static final String OFF = Parts.class.getName();

    private final JdbcClient jdbc;

    Parts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the part is used by the organisation of this request. */
    public boolean isOn(Part part) {
        return !off().contains(part);
    }

    /** The parts that the organisation of this request does not use. */
    public static Set<Part> off() {
        var request = RequestContextHolder.getRequestAttributes();
        return request != null
                        && request.getAttribute(OFF, RequestAttributes.SCOPE_REQUEST)
                                instanceof Off off
                ? off.parts()
                : Set.of();
    }

    /**
     * What the front door knows of this request.
     *
     * @param parts those that are not used
     */
    public record Off(Set<Part> parts) {

        /** The name under which a request carries it. */
        public static String name() {
            return OFF;
        }
    }

    @Override
    public boolean isInUse(Class<?> room) {
        return isOn(room.getPackageName());
    }

    /** Whether an action can be done here at all. */
    public boolean isOn(Action action) {
        return isOn(action.getClass().getPackageName());
    }

    /** Whether a module belongs to no part that is left out here. */
    public boolean isModuleOn(String module) {
        return Part.ofModule(module).filter(part -> !isOn(part)).isEmpty();
    }

    private boolean isOn(String room) {
        var folders = room.split("\\.");
        return folders.length < 3 || isModuleOn(folders[2]);
    }

    /** From now on the organisation of this transaction uses a part, or does not. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void use(Part part, boolean on) {
        jdbc.sql(
                        on
                                ? "delete from access.part_off where part = :part"
                                : "insert into access.part_off (part) values (:part) on conflict do nothing")
                .param("part", part.name())
                .update();
    }

    /** Parts by their names in the database. */
    public static Set<Part> named(Iterable<String> names) {
        var parts = EnumSet.noneOf(Part.class);
        names.forEach(name -> parts.add(Part.valueOf(name)));
        return parts;
    }
}
