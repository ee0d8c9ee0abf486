package org.houvast.organisation.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.Part;
import org.houvast.access.Parts;
import org.houvast.foundation.Answer;
import org.houvast.foundation.Days;
import org.houvast.organisation.OrganisationAction;
import org.houvast.organisation.SettingsPlaces;
import org.houvast.organisation.past.Past;
import org.houvast.ui.Effects;
import org.houvast.ui.Effects.Line;
import org.houvast.ui.LookPage;
import org.houvast.ui.Page;
import org.houvast.ui.Sections;

/** Shows which parts of Houvast the organisation uses, and what leaving one out means. */
@Answer
class ShowParts {

    private final Access access;
    private final Parts parts;
    private final Past past;
    private final Sections sections;
    private final Days days;

    ShowParts(Access access, Parts parts, Past past, Sections sections, Days days) {
        this.access = access;
        this.parts = parts;
        this.past = past;
        this.sections = sections;
        this.days = days;
    }

    PartsPage page(Actor actor) {
        access.require(actor, OrganisationAction.CHANGE_SETTINGS);
        return new PartsPage(
                Arrays.stream(Part.values())
                        .map(part -> new PartsPage.One(part, parts.isOn(part)))
                        .toList(),
                past.ofParts(actor, List.of(actor.organiser())));
    }

    LookPage look(Actor actor, Part part, boolean used, Map<String, List<String>> sent) {
        access.require(actor, OrganisationAction.CHANGE_SETTINGS);
        var name = Line.says(part.key());
        var effects = new ArrayList<Page>();
        if (used) {
            effects.add(new Effects(List.of(Line.says("organisation.parts.back"))));
        } else {
            effects.add(new Effects(List.of(Line.says("organisation.parts.gone." + part.name()))));
            effects.addAll(
                    sections.at(
                            SettingsPlaces.WITHOUT,
                            new SettingsPlaces.Without(
                                    actor, part, days.today(actor.organiser()))));
            effects.add(new Effects(List.of(Line.says("organisation.parts.kept"))));
        }
        return new LookPage(
                Line.says("organisation.parts.look"),
                Line.says(
                        used ? "organisation.parts.look.on" : "organisation.parts.look.off", name),
                effects,
                "/settings/parts",
                "/settings/parts",
                null,
                sent);
    }
}
