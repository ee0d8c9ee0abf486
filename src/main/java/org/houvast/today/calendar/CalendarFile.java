package org.houvast.today.calendar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.houvast.ui.Speech;

/**
 * What is planned as a file that any calendar reads (RFC 5545). Hours are given in world time, so
 * that no calendar has to know our time zone.
 */
final class CalendarFile {

    private static final String MAKER = "-//Houvast//Houvast//NL";

    private final Speech speech;
    private final boolean withNames;
    private final ZoneId zone;
    private final Instant now;
    private final String home;

    /**
     * @param home the address of this Houvast, without a slash at its end
     */
    CalendarFile(Speech speech, boolean withNames, ZoneId zone, Instant now, String home) {
        this.speech = speech;
        this.withNames = withNames;
        this.zone = zone;
        this.now = now;
        this.home = home;
    }

    byte[] of(List<Planned> planned) {
        var calendar = new Calendar();
        calendar.add(new ProdId(MAKER));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", "Houvast"));
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT6H"));
        planned.stream().map(this::event).forEach(calendar::add);
        try (var out = new ByteArrayOutputStream()) {
            new CalendarOutputter(false).output(calendar, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private VEvent event(Planned planned) {
        var event = new VEvent(false);
        event.add(new Uid(planned.uid() + "@houvast"));
        event.add(new DtStamp(now));
        if (planned.startsAt() == null) {
            event.add(new DtStart<>(planned.day()));
            event.add(new DtEnd<>(planned.day().plusDays(1)));
            event.add(ImmutableTransp.TRANSPARENT);
        } else {
            var starts = planned.day().atTime(planned.startsAt()).atZone(zone).toInstant();
            event.add(new DtStart<>(starts));
            event.add(new DtEnd<>(starts.plus(Duration.ofMinutes(planned.minutes()))));
        }
        event.add(new Summary(words(planned)));
        event.add(new Description(speech.text("today.calendar.more")));
        event.add(new Url(URI.create(home + planned.href())));
        return event;
    }

    private String words(Planned planned) {
        var key = "today.calendar.what." + planned.what();
        return withNames && !planned.name().isEmpty()
                ? speech.text(key + ".with", planned.title(), planned.name())
                : speech.text(key, planned.title());
    }
}
