package org.houvast.mentorship.away;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.access.Actor;
import org.houvast.foundation.Refusal;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.organisation.StaffId;
import org.houvast.ui.GoTo;
import org.houvast.ui.Hv;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.houvast.ui.Shown;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is away, and who takes over. */
@Controller
@RequestMapping("/away")
class AwayController {

    private final ReportAway report;
    private final ShowAway show;

    AwayController(ReportAway report, ShowAway show) {
        this.report = report;
        this.show = show;
    }

    private static GoTo page(UUID staff) {
        return GoTo.path("/away/" + staff);
    }

    @GetMapping
    @MentorshipAction.Asks(MentorshipAction.OPEN_AWAY)
    Page who(Actor actor) {
        return report.show(actor);
    }

    @GetMapping("/{staff}")
    @MentorshipAction.Asks(MentorshipAction.SEE_AWAY)
    Page show(Actor actor, @PathVariable UUID staff) {
        return show.show(actor, new StaffId(staff), null, Problems.none());
    }

    @PostMapping("/{staff}/reports")
    @MentorshipAction.Asks(MentorshipAction.REPORT_AWAY)
    Page away(Actor actor, @PathVariable UUID staff, @RequestParam LocalDate through) {
        try {
            var absence = report.away(actor, new StaffId(staff), through);
            return page(staff)
                    .saying("mentorship.away.said")
                    .undoneBy("/away/" + staff + "/reports/" + absence + "/undone");
        } catch (Refusal refusal) {
            return Shown.invalid(show.show(actor, new StaffId(staff), null, Problems.of(refusal)));
        }
    }

    @PostMapping("/{staff}/reports/{absence}/undone")
    @MentorshipAction.Asks(MentorshipAction.REPORT_AWAY)
    Page undo(Actor actor, @PathVariable UUID staff, @PathVariable UUID absence) {
        report.undo(actor, new StaffId(staff), absence);
        return GoTo.path("/away");
    }

    @PostMapping("/{staff}/returns")
    @MentorshipAction.Asks(MentorshipAction.REPORT_AWAY)
    Page back(Actor actor, @PathVariable UUID staff) {
        report.back(actor, new StaffId(staff));
        return GoTo.path("/today").saying("mentorship.away.back.said");
    }

    @PostMapping("/{staff}/notes")
    @MentorshipAction.Asks(MentorshipAction.WRITE_TAKEOVER)
    Page write(
            Actor actor,
            @PathVariable UUID staff,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(Hv.VERSION) int seen) {
        var mentor = new StaffId(staff);
        try {
            show.write(actor, mentor, words, seen);
            return page(staff).saying("mentorship.away.note.saved");
        } catch (Refusal refusal) {
            var problems =
                    Problems.of(refusal)
                            .beside("mentorship.away.no-words", "words")
                            .beside("mentorship.away.too-long", "words");
            var again = show.show(actor, mentor, words, problems);
            return problems.general().isEmpty() ? Shown.invalid(again) : Shown.conflict(again);
        }
    }

    private static String days(List<LocalDate> days) {
        return days.stream().map(day -> "&day=" + day).collect(Collectors.joining());
    }

    /**
     * @param day one day or several
     * @param back where the choice was made
     */
    @PostMapping("/{staff}/covers")
    @MentorshipAction.Asks(MentorshipAction.COVER)
    Page cover(
            Actor actor,
            @PathVariable UUID staff,
            @RequestParam List<LocalDate> day,
            @RequestParam UUID by,
            @RequestParam(defaultValue = "") String back) {
        try {
            var name = show.cover(actor, new StaffId(staff), day, new StaffId(by));
            return GoTo.back(back, "/away/" + staff)
                    .saying("mentorship.away.covered", name)
                    .undoneBy("/away/" + staff + "/covers/undone?by=" + by + days(day));
        } catch (Refusal refusal) {
            return Shown.conflict(show.show(actor, new StaffId(staff), null, Problems.of(refusal)));
        }
    }

    @PostMapping("/{staff}/covers/undone")
    @MentorshipAction.Asks(MentorshipAction.COVER)
    Page uncover(
            Actor actor,
            @PathVariable UUID staff,
            @RequestParam List<LocalDate> day,
            @RequestParam UUID by) {
        show.uncover(actor, new StaffId(staff), day, new StaffId(by));
        return page(staff).saying("mentorship.away.uncovered");
    }
}
