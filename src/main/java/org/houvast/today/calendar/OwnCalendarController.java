package org.houvast.today.calendar;

import java.time.Clock;
import java.time.Duration;
import org.houvast.access.Actor;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.today.TodayAction;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.houvast.ui.Words;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What is planned for someone, in the calendar of the own phone. */
@Controller
class OwnCalendarController {

    private static final MediaType CALENDAR =
            MediaType.parseMediaType("text/calendar;charset=utf-8");
    private static final Duration FRESH = Duration.ofMinutes(15);

    private final CalendarLinks links;
    private final OwnCalendar own;
    private final Words words;
    private final Days days;
    private final Clock clock;

    OwnCalendarController(
            CalendarLinks links, OwnCalendar own, Words words, Days days, Clock clock) {
        this.links = links;
        this.own = own;
        this.words = words;
        this.days = days;
        this.clock = clock;
    }

    @GetMapping("/me/calendar")
    @TodayAction.Asks(TodayAction.KEEP_CALENDAR)
    Page show(Actor actor) {
        return links.page(actor, null);
    }

    @PostMapping("/me/calendar")
    @TodayAction.Asks(TodayAction.KEEP_CALENDAR)
    Page make(Actor actor, @RequestParam(defaultValue = "false") boolean names) {
        var address = home() + "/calendars/" + links.make(actor, names) + ".ics";
        return links.page(actor, address);
    }

    @PostMapping("/me/calendar/ended")
    @TodayAction.Asks(TodayAction.KEEP_CALENDAR)
    Page end(Actor actor) {
        links.end(actor);
        return GoTo.path("/me/calendar").saying("today.calendar.ended");
    }

    /** For a calendar program, which cannot sign in: the key is the way in. */
    @GetMapping("/calendars/{key}.ics")
    @TodayAction.Asks(TodayAction.READ_CALENDAR)
    ResponseEntity<byte[]> read(@PathVariable String key) {
        var owner = links.open(key).orElseThrow(NotVisible::new);
        var planned = owner.actor().tenant().call(() -> own.of(owner));
        var file =
                new CalendarFile(
                        words.in(Words.spoken(owner.locale())),
                        owner.withNames(),
                        days.zone(owner.actor().organiser()),
                        clock.instant(),
                        home());
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                .body(file.of(planned));
    }

    private static String home() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }
}
