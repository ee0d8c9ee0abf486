package org.houvast.learning.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.access.Drafts;
import org.houvast.foundation.Days;
import org.houvast.foundation.Id;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.learning.WelcomeAction;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.Placements;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/** Trainee and mentor make the profile together; the mentor chooses what to lay weight on. */
@UseCase
class MakeProfile {

    private static final int LONGEST = 200;
    private static final int MOST = 8;

    private final Access access;
    private final AuditTrail audit;
    private final Profiles profiles;
    private final Placements placements;
    private final Drafts drafts;
    private final Days days;

    MakeProfile(
            Access access,
            AuditTrail audit,
            Profiles profiles,
            Placements placements,
            Drafts drafts,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.profiles = profiles;
        this.placements = placements;
        this.drafts = drafts;
        this.days = days;
    }

    static String draft(PlacementId placement, Topic topic) {
        return "profile/" + placement.value() + "/" + topic.field();
    }

    /**
     * @param typed what stands in the fields after a refusal; empty for what was kept
     */
    ProfilePage page(
            Actor actor, PlacementId placement, Map<String, String> typed, Problems problems) {
        access.require(actor, WelcomeAction.SEE_PROFILE, placement);
        audit.shown(actor, WelcomeAction.SEE_PROFILE, placement);
        var card = placements.find(placement).orElseThrow(NotVisible::new);
        var may =
                access.allowed(
                        actor,
                        placement.value(),
                        List.of(
                                WelcomeAction.MAKE_PROFILE,
                                WelcomeAction.CHOOSE_EMPHASES,
                                WelcomeAction.TELL_IN_CONFIDENCE));
        var shown = new HashMap<>(typed);
        for (var topic : Topic.values()) {
            drafts.at(actor, draft(placement, topic))
                    .ifPresent(words -> shown.putIfAbsent(topic.field(), words));
        }
        return new ProfilePage(
                card,
                actor.account().value().equals(card.account()),
                profiles.of(placement),
                profiles.emphases(placement).stream()
                        .map(e -> new ProfilePage.Emphasis(e.id(), e.itemWords(), e.words()))
                        .toList(),
                may.contains(WelcomeAction.MAKE_PROFILE),
                may.contains(WelcomeAction.CHOOSE_EMPHASES),
                may.contains(WelcomeAction.TELL_IN_CONFIDENCE),
                shown,
                problems);
    }

    /**
     * @param told lines by topic
     * @param together whether they sit together now
     * @throws Refusal {@code learning.profile.too-long}, {@code learning.profile.too-many}, {@code
     *     learning.profile.changed-meanwhile}
     */
    void keep(
            Actor actor,
            PlacementId placement,
            Map<Topic, List<String>> told,
            List<Profile.Language> languages,
            boolean together,
            int version) {
        access.require(actor, WelcomeAction.MAKE_PROFILE, placement);
        var today = days.today(actor.organiser());
        var before = profiles.of(placement);
        var items = new ArrayList<Profile.Item>();
        told.forEach((topic, lines) -> {
            Refusal.when(lines.size() > MOST, "learning.profile.too-many", MOST);
            lines.forEach(words -> {
                Refusal.when(words.length() > LONGEST, "learning.profile.too-long", LONGEST);
                items.add(same(before, topic, words));
            });
        });
        profiles.keep(
                actor,
                placement,
                new Profile(together ? today : null, today, version, items, languages),
                today);
        for (var topic : Topic.values()) {
            drafts.forget(actor, draft(placement, topic));
        }
        audit.changed(actor, WelcomeAction.MAKE_PROFILE, placement);
    }

    private static Profile.Item same(Profile before, Topic topic, String words) {
        return before.of(topic).stream()
                .filter(item -> item.words().equals(words))
                .findFirst()
                .orElseGet(() -> new Profile.Item(Id.fresh(), topic, words));
    }

    /**
     * @param item which part of the profile it follows from; {@code null} for none
     * @throws Refusal {@code learning.emphasis.empty}, {@code learning.profile.too-long}
     */
    void choose(Actor actor, PlacementId placement, @Nullable UUID item, String words) {
        access.require(actor, WelcomeAction.CHOOSE_EMPHASES, placement);
        Refusal.when(words.isBlank(), "learning.emphasis.empty");
        Refusal.when(words.strip().length() > LONGEST, "learning.profile.too-long", LONGEST);
        if (item != null
                && profiles.of(placement).items().stream().noneMatch(i -> i.id().equals(item))) {
            throw new NotVisible();
        }
        LocalDate today = days.today(actor.organiser());
        profiles.choose(actor, placement, item, words.strip(), today);
        audit.changed(actor, WelcomeAction.CHOOSE_EMPHASES, placement);
    }

    void letGo(Actor actor, PlacementId placement, UUID emphasis) {
        access.require(actor, WelcomeAction.CHOOSE_EMPHASES, placement);
        profiles.letGo(placement, emphasis);
        audit.changed(actor, WelcomeAction.CHOOSE_EMPHASES, placement);
    }
}
