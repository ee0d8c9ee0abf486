package org.houvast.house.culprits;

import org.springframework.web.bind.annotation.GetMapping;

/** Answers without having asked whether this person may. Not a bean: no test may start it. */
public class EndpointWithoutAction {

    @GetMapping("/culprit")
    public String answer() {
        return "";
    }
}
