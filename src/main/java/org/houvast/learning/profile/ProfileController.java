package org.houvast.learning.profile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.foundation.Refusal;
import org.houvast.learning.WelcomeAction;
import org.houvast.trainee.PlacementId;
import org.houvast.ui.GoTo;
import org.houvast.ui.Hv;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.houvast.ui.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who I am and what I want. */
@Controller("traineeProfileController")
@RequestMapping("/placements/{placement}/profile")
class ProfileController {

    private static final int LANGUAGES = 4;

    private final MakeProfile make;

    ProfileController(MakeProfile make) {
        this.make = make;
    }

    private static GoTo back(UUID placement) {
        return GoTo.path("/placements/" + placement + "/profile");
    }

    @GetMapping
    @WelcomeAction.Asks(WelcomeAction.SEE_PROFILE)
    Page show(Actor actor, @PathVariable UUID placement) {
        return make.page(actor, new PlacementId(placement), Map.of(), Problems.none());
    }

    @PostMapping
    @WelcomeAction.Asks(WelcomeAction.MAKE_PROFILE)
    Page keep(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam(Hv.VERSION) int version,
            @RequestParam(defaultValue = "false") boolean together,
            @RequestParam MultiValueMap<String, String> sent) {
        var id = new PlacementId(placement);
        var told = new EnumMap<Topic, List<String>>(Topic.class);
        var typed = new HashMap<String, String>();
        for (var topic : Topic.values()) {
            var words = said(sent, topic.field());
            typed.put(topic.field(), words);
            told.put(
                    topic,
                    words.lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .distinct()
                            .toList());
        }
        try {
            make.keep(actor, id, told, languages(sent), together, version);
        } catch (Refusal refusal) {
            return Shown.invalid(make.page(actor, id, typed, Problems.of(refusal)));
        }
        return back(placement).saying("learning.profile.saved");
    }

    private static List<Profile.Language> languages(MultiValueMap<String, String> sent) {
        var languages = new ArrayList<Profile.Language>();
        for (int i = 0; i < LANGUAGES; i++) {
            var name = said(sent, "language" + i);
            if (!name.isEmpty()) {
                languages.add(
                        new Profile.Language(
                                name.substring(0, Math.min(name.length(), 40)),
                                skill(sent, "understands" + i),
                                skill(sent, "speaks" + i),
                                skill(sent, "reads" + i),
                                skill(sent, "writes" + i)));
            }
        }
        return languages;
    }

    private static Skill skill(MultiValueMap<String, String> sent, String field) {
        var said = said(sent, field);
        for (var skill : Skill.values()) {
            if (skill.name().equals(said)) {
                return skill;
            }
        }
        return Skill.NOT_YET;
    }

    private static String said(MultiValueMap<String, String> sent, String field) {
        var value = sent.getFirst(field);
        return value == null ? "" : value.strip();
    }

    @PostMapping("/emphases")
    @WelcomeAction.Asks(WelcomeAction.CHOOSE_EMPHASES)
    Page choose(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam(required = false) @Nullable UUID item,
            @RequestParam(defaultValue = "") String emphasis) {
        var id = new PlacementId(placement);
        try {
            make.choose(actor, id, item, emphasis);
        } catch (Refusal refusal) {
            return Shown.invalid(
                    make.page(
                            actor,
                            id,
                            Map.of(),
                            Problems.of(refusal)
                                    .beside("learning.emphasis.empty", "emphasis")
                                    .beside("learning.profile.too-long", "emphasis")));
        }
        return back(placement).saying("learning.emphasis.saved");
    }

    @PostMapping("/emphases/{emphasis}/endings")
    @WelcomeAction.Asks(WelcomeAction.CHOOSE_EMPHASES)
    Page letGo(Actor actor, @PathVariable UUID placement, @PathVariable UUID emphasis) {
        make.letGo(actor, new PlacementId(placement), emphasis);
        return back(placement);
    }
}
