package org.houvast.bench;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import org.houvast.access.Access;
import org.houvast.access.Action;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.access.Relation;
import org.houvast.child.CarePlacementId;
import org.houvast.demo.Cast;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * An empty page for who is signed in: session, arrival, tenant, permission and audit, and no more.
 */
@Controller
@TestComponent
class EmptyRoom {

    enum EmptyAction implements Action {
        ENTER;

        @Override
        public Set<Relation> anyOf() {
            return Set.of(Relation.MEMBER_OF_ORGANISER);
        }

        @Override
        public String label() {
            return "bench.ENTER";
        }
    }

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @Action.Declares
    @interface Asks {
        EmptyAction value();
    }

    private final Access access;
    private final AuditTrail audit;

    EmptyRoom(Access access, AuditTrail audit) {
        this.access = access;
        this.audit = audit;
    }

    @GetMapping("/bench/empty")
    @Asks(EmptyAction.ENTER)
    @Transactional
    public ResponseEntity<String> enter(Actor actor) {
        access.require(actor, EmptyAction.ENTER);
        audit.shown(actor, EmptyAction.ENTER, new CarePlacementId(Cast.MILAN.placement()));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body("");
    }
}
