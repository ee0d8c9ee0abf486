package org.houvast.demo.world;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.houvast.demo.Cast;
import org.houvast.demo.people.Names;
import org.houvast.demo.words.Voice;
import org.houvast.foundation.DayPattern;
import org.jspecify.annotations.Nullable;

/** Puts the cast on the stage of a location. */
abstract class Script {

    static final DayOfWeek MON = DayOfWeek.MONDAY;
    static final DayOfWeek TUE = DayOfWeek.TUESDAY;
    static final DayOfWeek WED = DayOfWeek.WEDNESDAY;
    static final DayOfWeek THU = DayOfWeek.THURSDAY;
    static final DayOfWeek FRI = DayOfWeek.FRIDAY;

    final Site site;

    Script(Site site) {
        this.site = site;
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    Colleague office(Cast.Colleague cast, String position, String duty, @Nullable UUID location) {
        var days = EnumSet.of(MON, TUE, WED, THU);
        var who =
                colleague(
                        cast, Voice.PRECIES, Patterns.colleague(Care.DAY_CARE, days), "2019-03-01");
        who.position = position;
        who.mentorAllowed = false;
        who.hours = 32;
        who.duties.add(new Colleague.Duty(duty, location));
        return who;
    }

    Colleague educator(
            Cast.Colleague cast,
            Voice voice,
            Group group,
            String since,
            int hours,
            DayOfWeek... days) {
        var pattern = Patterns.colleague(group.care(), Set.of(days));
        var who = colleague(cast, voice, pattern, since);
        who.groups.add(new Spell<>(group, day(since), null));
        who.hours = hours;
        return who;
    }

    private Colleague colleague(Cast.Colleague cast, Voice voice, DayPattern days, String since) {
        var who = new Colleague(cast.staff(), cast.givenName(), cast.surname(), voice);
        who.account = cast.account();
        who.signInName = cast.signInName();
        who.scripted = true;
        who.days.add(new Spell<>(days, day(since), null));
        site.colleagues.add(who);
        site.givenNames.add(cast.givenName());
        site.house.signInNames().add(cast.signInName());
        return who;
    }

    /** A child with its home; what is not said here is as it is for most. */
    Kid kid(Cast.Child cast, boolean girl, String birth, String emblem, Family home) {
        var kid = new Kid(cast.child(), cast.givenName(), cast.surname(), girl, day(birth), home);
        kid.emblem = emblem;
        site.givenNames.add(cast.givenName());
        return kid;
    }

    Family home(List<String> languages, Family.Parent... parents) {
        var family =
                new Family(
                        Names.house(site.house.country(), site.dice.fork("home", parents.length)),
                        languages);
        family.parents.addAll(List.of(parents));
        return family;
    }

    Family home(String mother, String father, String... languages) {
        var spoken = languages.length == 0 ? List.of("Nederlands") : List.of(languages);
        return home(
                spoken,
                parent(mother, "MOTHER", spoken.getFirst()),
                parent(father, "FATHER", spoken.getLast()));
    }

    Family.Parent parent(String name, String relation, String language) {
        int blank = name.indexOf(' ');
        return new Family.Parent(
                site.newId(),
                name.substring(0, blank),
                name.substring(blank + 1),
                relation,
                true,
                language,
                null,
                null,
                null,
                null);
    }

    Family.Parent parent(
            Cast.Guardian cast,
            String relation,
            boolean custody,
            String language,
            @Nullable LocalDate from,
            @Nullable LocalDate through) {
        return new Family.Parent(
                cast.guardian(),
                cast.givenName(),
                cast.surname(),
                relation,
                custody,
                language,
                from,
                through,
                cast.account(),
                cast.signInName());
    }

    Stay stay(Cast.Child cast, Kid kid, Group group, String from, DayOfWeek... days) {
        var stay =
                new Stay(cast.placement(), cast.mentorship(), kid, group.care(), day(from), null);
        stay.scripted = true;
        var termOnly = kid.interests.size() % 2 == 0;
        stay.days.add(
                new Spell<>(Patterns.child(group.care(), Set.of(days), termOnly), day(from), null));
        stay.groups.add(new Stay.InGroup(new Spell<>(group, day(from), null), null));
        site.stays.add(stay);
        return stay;
    }
}
