package org.houvast.demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the demo. The record names the table, its components name the columns ({@code fromDay}
 * is {@code from_day}).
 */
public sealed interface Row {

    /** The table, with its schema. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Of {
        String value();
    }

    /** All kinds of rows, each after what it refers to. */
    List<Class<? extends Row>> KINDS =
            List.of(
                    Organiser.class,
                    BegunDay.class,
                    Account.class,
                    Institute.class,
                    Programme.class,
                    Membership.class,
                    Location.class,
                    ClosingDay.class,
                    CareGroup.class,
                    Staff.class,
                    History.class,
                    OwnWord.class,
                    Tablet.class,
                    TabletGroup.class,
                    StaffDays.class,
                    StaffGroup.class,
                    Duty.class,
                    Absence.class,
                    Child.class,
                    FormerName.class,
                    Guardian.class,
                    Guardianship.class,
                    CarePlacement.class,
                    CareDays.class,
                    GroupMembership.class,
                    DayException.class,
                    Trainee.class,
                    TraineePlacement.class,
                    PlacementDays.class,
                    GuidanceTime.class,
                    BundlePage.class,
                    FormAsked.class,
                    Curriculum.class,
                    CurriculumLine.class,
                    Criterion.class,
                    ModulePeriod.class,
                    Capacity.class,
                    QuietMoment.class,
                    Partner.class,
                    PlacementTrial.class,
                    PlacementAgreement.class,
                    PlacementEnding.class,
                    EndingTalk.class,
                    Granted.class,
                    Mentorship.class,
                    Term.class,
                    StandIn.class,
                    Choice.class,
                    Trial.class,
                    Wishes.class,
                    MentorWish.class,
                    Tie.class,
                    HandoverNote.class,
                    Picture.class,
                    GroupSheet.class,
                    Guide.class,
                    GroupStrength.class,
                    Sharing.class,
                    CoMentor.class,
                    GuidingTask.class,
                    Goal.class,
                    PlanItem.class,
                    StateNote.class,
                    Ask.class,
                    Sheet.class,
                    SheetSection.class,
                    SheetSignature.class,
                    SheetTalk.class,
                    Welcome.class,
                    WelcomeTick.class,
                    Pulse.class,
                    PulseReader.class,
                    Profile.class,
                    ProfileItem.class,
                    ProfileLanguage.class,
                    Emphasis.class,
                    Confidence.class,
                    Vision.class,
                    VisionGoal.class,
                    Answer.class,
                    Evaluation.class,
                    Voice.class,
                    VoiceLine.class,
                    EvaluationWithout.class,
                    EvaluationCorrection.class,
                    Visit.class,
                    VisitChange.class,
                    VisitLine.class,
                    Message.class,
                    CheckIn.class,
                    ChecklistLine.class,
                    Moment.class,
                    DayMoved.class,
                    TalkOptOut.class,
                    Remark.class,
                    Overview.class,
                    OverviewLine.class,
                    OverviewWord.class,
                    Observation.class,
                    Entry.class);

    @Of("foundation.organiser")
    record Organiser(UUID id, String name, String country, LocalDate begunOn) implements Row {}

    @Of("foundation.begun_day")
    record BegunDay(UUID organiser, LocalDate day) implements Row {}

    @Of("access.account")
    record Account(
            UUID id,
            String signInName,
            @Nullable String passwordHash,
            String displayName,
            String language,
            @Nullable String helpLanguage)
            implements Row {}

    @Of("access.membership")
    record Membership(
            UUID id,
            UUID organiser,
            UUID account,
            LocalDate fromDay,
            @Nullable LocalDate throughDay)
            implements Row {}

    @Of("access.granted")
    record Granted(
            UUID id,
            UUID organiser,
            UUID account,
            String purpose,
            UUID subject,
            LocalDate fromDay,
            LocalDate throughDay)
            implements Row {}

    @Of("organisation.location")
    record Location(UUID id, UUID organiser, String name, String region) implements Row {}

    @Of("organisation.closing_day")
    record ClosingDay(UUID organiser, UUID location, LocalDate day) implements Row {}

    @Of("organisation.care_group")
    record CareGroup(
            UUID id,
            UUID organiser,
            UUID location,
            String name,
            String careType,
            int fromMonths,
            int throughMonths)
            implements Row {}

    @Of("organisation.staff")
    record Staff(
            UUID id,
            UUID organiser,
            @Nullable UUID account,
            String givenName,
            String surname,
            String email,
            String position,
            @Nullable Integer contractHours,
            boolean mentorAllowed,
            @Nullable Integer warningLevel,
            List<String> interests,
            List<String> expertise,
            List<String> languages,
            @Nullable LocalDate leftOn)
            implements Row {}

    @Of("access.history")
    record History(
            UUID organiser,
            UUID subject,
            String keptOf,
            UUID account,
            Instant changedAt,
            String about,
            @Nullable String beforeIt,
            String afterIt)
            implements Row {}

    @Of("access.own_word")
    record OwnWord(UUID organiser, String word, String one, String many) implements Row {}

    @Of("access.tablet")
    record Tablet(
            UUID id,
            UUID organiser,
            UUID account,
            String name,
            String tokenHash,
            UUID enrolledBy,
            Instant enrolledAt,
            @Nullable Instant seenAt)
            implements Row {}

    @Of("organisation.tablet_group")
    record TabletGroup(UUID organiser, UUID tablet, UUID careGroup) implements Row {}

    @Of("organisation.staff_days")
    record StaffDays(
            UUID id,
            UUID organiser,
            UUID staff,
            LocalDate fromDay,
            @Nullable LocalDate throughDay,
            String days)
            implements Row {}

    @Of("organisation.staff_group")
    record StaffGroup(
            UUID id,
            UUID organiser,
            UUID staff,
            UUID careGroup,
            LocalDate fromDay,
            @Nullable LocalDate throughDay)
            implements Row {}

    @Of("organisation.duty")
    record Duty(
            UUID id,
            UUID organiser,
            UUID staff,
            @Nullable UUID location,
            String kind,
            LocalDate fromDay,
            @Nullable LocalDate throughDay)
            implements Row {}

    @Of("organisation.absence")
    record Absence(UUID id, UUID organiser, UUID staff, LocalDate fromDay, LocalDate throughDay)
            implements Row {}

    @Of("child.child")
    record Child(
            UUID id,
            UUID organiser,
            String givenName,
            String surname,
            LocalDate birthDate,
            String emblem,
            List<String> homeLanguages,
            List<String> interests,
            @Nullable String ownWish,
            @Nullable String parentsWish,
            @Nullable String parentsAskLanguage,
            @Nullable String playsAtHome,
            @Nullable String findsHard,
            @Nullable String helps)
            implements Row {}

    @Of("child.former_name")
    record FormerName(
            UUID id,
            UUID organiser,
            UUID child,
            String givenName,
            String surname,
            LocalDate validThrough)
            implements Row {}

    @Of("child.guardian")
    record Guardian(
            UUID id,
            UUID organiser,
            @Nullable UUID account,
            String givenName,
            String surname,
            String email,
            String phone,
            String language)
            implements Row {}

    @Of("child.guardianship")
    record Guardianship(
            UUID id,
            UUID organiser,
            UUID child,
            UUID guardian,
            String relation,
            boolean custody,
            LocalDate fromDay,
            @Nullable LocalDate throughDay)
            implements Row {}

    @Of("child.care_placement")
    record CarePlacement(
            UUID id,
            UUID organiser,
            UUID child,
            UUID location,
            String careType,
            LocalDate fromDay,
            @Nullable LocalDate throughDay)
            implements Row {}

    @Of("child.care_days")
    record CareDays(
            UUID id,
            UUID organiser,
            UUID placement,
            LocalDate fromDay,
            @Nullable LocalDate throughDay,
            String days)
            implements Row {}

    @Of("child.group_membership")
    record GroupMembership(
            UUID id,
            UUID organiser,
            UUID placement,
            UUID careGroup,
            LocalDate fromDay,
            @Nullable LocalDate throughDay,
            @Nullable String days)
            implements Row {}

    @Of("child.day_exception")
    record DayException(UUID organiser, UUID placement, LocalDate day, int parts) implements Row {}

    @Of("trainee.institute")
    record Institute(UUID id, String name, String country) implements Row {}

    @Of("trainee.programme")
    record Programme(UUID id, UUID institute, String name) implements Row {}

    @Of("trainee.trainee")
    record Trainee(
            UUID id,
            UUID organiser,
            @Nullable UUID account,
            String givenName,
            String surname,
            String email,
            @Nullable String phone,
            List<String> languages)
            implements Row {}

    @Of("trainee.placement")
    record TraineePlacement(
            UUID id,
            UUID organiser,
            UUID trainee,
            UUID careGroup,
            @Nullable UUID institute,
            @Nullable UUID programme,
            String kind,
            @Nullable String track,
            boolean paid,
            boolean countsForRatio,
            @Nullable String teacherName,
            @Nullable String teacherContact,
            LocalDate askedOn,
            LocalDate fromDay,
            LocalDate throughDay,
            @Nullable LocalTime firstDayAt,
            @Nullable String arriveWhere,
            @Nullable String callWhenIll)
            implements Row {}

    @Of("trainee.placement_days")
    record PlacementDays(
            UUID id,
            UUID organiser,
            UUID placement,
            LocalDate fromDay,
            @Nullable LocalDate throughDay,
            String days)
            implements Row {}

    @Of("trainee.guidance_time")
    record GuidanceTime(
            UUID id,
            UUID organiser,
            UUID placement,
            int weekday,
            LocalTime startsAt,
            int minutes,
            @Nullable UUID coveredBy,
            LocalDate fromDay,
            @Nullable LocalDate throughDay)
            implements Row {}

    @Of("trainee.bundle_page")
    record BundlePage(
            UUID id,
            UUID organiser,
            UUID placement,
            int position,
            String kind,
            String name,
            String mediaType,
            byte[] content,
            UUID addedBy,
            Instant addedAt)
            implements Row {}

    @Of("trainee.form_asked")
    record FormAsked(UUID id, UUID organiser, UUID placement, UUID askedBy, LocalDate askedOn)
            implements Row {}

    @Of("trainee.curriculum")
    record Curriculum(UUID id, UUID organiser, UUID programme, LocalDate writtenOn)
            implements Row {}

    @Of("trainee.curriculum_line")
    record CurriculumLine(
            UUID id,
            UUID organiser,
            UUID curriculum,
            int position,
            String module,
            String competence,
            String task,
            @Nullable String part)
            implements Row {}

    @Of("trainee.criterion")
    record Criterion(UUID id, UUID organiser, UUID curriculum, int position, String words)
            implements Row {}

    @Of("trainee.module_period")
    record ModulePeriod(
            UUID organiser, UUID placement, LocalDate fromDay, String module, UUID saidBy)
            implements Row {}

    @Of("learning.answer")
    record Answer(
            UUID id,
            UUID organiser,
            @Nullable UUID programme,
            String card,
            String question,
            String answer,
            String source,
            LocalDate changedOn,
            UUID changedBy)
            implements Row {}

    @Of("learning.evaluation")
    record Evaluation(
            UUID id,
            UUID organiser,
            UUID placement,
            String kind,
            LocalDate day,
            LocalTime at,
            UUID plannedBy,
            @Nullable LocalDate openedOn,
            @Nullable LocalDate closedOn,
            @Nullable UUID closedBy,
            @Nullable String agreed)
            implements Row {}

    @Of("learning.voice")
    record Voice(
            UUID id,
            UUID organiser,
            UUID evaluation,
            String side,
            UUID account,
            String name,
            @Nullable String toldTo,
            LocalDate saidOn)
            implements Row {}

    @Of("learning.voice_line")
    record VoiceLine(
            UUID id,
            UUID organiser,
            UUID voice,
            UUID evaluation,
            UUID account,
            int position,
            String topic,
            String words)
            implements Row {}

    @Of("learning.evaluation_without")
    record EvaluationWithout(
            UUID organiser,
            UUID evaluation,
            String side,
            String reason,
            @Nullable String words,
            UUID saidBy,
            LocalDate saidOn)
            implements Row {}

    @Of("learning.evaluation_correction")
    record EvaluationCorrection(
            UUID id,
            UUID organiser,
            UUID evaluation,
            UUID account,
            String name,
            String words,
            LocalDate writtenOn)
            implements Row {}

    @Of("trainee.capacity")
    record Capacity(UUID organiser, UUID careGroup, int weekday, int places) implements Row {}

    @Of("trainee.quiet_moment")
    record QuietMoment(
            UUID id,
            UUID organiser,
            UUID careGroup,
            @Nullable Integer weekday,
            LocalTime startsAt,
            String words)
            implements Row {}

    @Of("trainee.partner")
    record Partner(UUID id, UUID organiser, String name, String helpsWith, @Nullable String contact)
            implements Row {}

    @Of("trainee.trial")
    record PlacementTrial(UUID id, UUID organiser, UUID placement, LocalDate decideOn)
            implements Row {}

    @Of("trainee.agreement")
    record PlacementAgreement(
            UUID id, UUID organiser, UUID placement, String kind, String words, LocalDate agreedOn)
            implements Row {}

    @Of("trainee.ending")
    record PlacementEnding(
            UUID organiser,
            UUID placement,
            LocalDate lastDay,
            String reason,
            @Nullable String words,
            @Nullable String schoolView,
            @Nullable LocalDate schoolAskedOn,
            UUID endedBy,
            LocalDate endedOn)
            implements Row {}

    @Of("trainee.ending_talk")
    record EndingTalk(UUID id, UUID organiser, UUID placement, LocalDate heldOn, String words)
            implements Row {}

    @Of("mentorship.mentorship")
    record Mentorship(
            UUID id,
            UUID organiser,
            @Nullable UUID carePlacement,
            @Nullable UUID traineePlacement,
            @Nullable LocalDate endsOn)
            implements Row {}

    @Of("mentorship.term")
    record Term(
            UUID organiser,
            UUID mentorship,
            int position,
            @Nullable UUID mentor,
            LocalDate startsOn,
            @Nullable LocalDate parentsToldOn)
            implements Row {}

    @Of("mentorship.stand_in")
    record StandIn(UUID organiser, UUID mentorship, int weekday, UUID staff) implements Row {}

    @Of("mentorship.choice")
    record Choice(
            UUID id,
            UUID organiser,
            UUID mentorship,
            @Nullable UUID mentor,
            LocalDate startsOn,
            @Nullable UUID chosenBy,
            Instant chosenAt,
            String reasons,
            List<String> wishes,
            boolean proposed)
            implements Row {}

    @Of("mentorship.trial")
    record Trial(
            UUID id,
            UUID organiser,
            UUID carePlacement,
            UUID mentor,
            LocalDate fromDay,
            LocalDate decideOn,
            @Nullable UUID setBy,
            Instant setAt)
            implements Row {}

    @Of("mentorship.wishes")
    record Wishes(UUID organiser, UUID location, List<String> wishOrder) implements Row {}

    @Of("mentorship.mentor_wish")
    record MentorWish(
            UUID organiser,
            UUID staff,
            @Nullable LocalDate bornFrom,
            @Nullable LocalDate bornThrough,
            @Nullable Integer most)
            implements Row {}

    @Of("mentorship.tie")
    record Tie(
            UUID id,
            UUID organiser,
            UUID carePlacement,
            UUID mentor,
            String kind,
            @Nullable String reason,
            @Nullable UUID setBy,
            Instant setAt)
            implements Row {}

    @Of("mentorship.handover_note")
    record HandoverNote(
            UUID id,
            UUID organiser,
            UUID mentorship,
            LocalDate givenSince,
            String words,
            UUID writtenBy,
            Instant writtenAt)
            implements Row {}

    @Of("mentorship.picture")
    record Picture(UUID organiser, UUID staff, String picture) implements Row {}

    @Of("mentorship.group_sheet")
    record GroupSheet(UUID organiser, UUID careGroup, String wallStyle, String phone)
            implements Row {}

    @Of("mentorship.guide")
    record Guide(
            UUID organiser,
            UUID staff,
            @Nullable Boolean eligible,
            List<String> grounds,
            @Nullable LocalDate askedOn,
            @Nullable Boolean willing,
            @Nullable LocalDate answeredOn,
            List<String> programmes)
            implements Row {}

    @Of("mentorship.group_strength")
    record GroupStrength(UUID organiser, UUID careGroup, String strength, LocalDate saidOn)
            implements Row {}

    @Of("mentorship.sharing")
    record Sharing(UUID organiser, UUID traineePlacement, String model, LocalDate agreedOn)
            implements Row {}

    @Of("mentorship.co_mentor")
    record CoMentor(UUID organiser, UUID traineePlacement, UUID staff) implements Row {}

    @Of("mentorship.guiding_task")
    record GuidingTask(UUID organiser, UUID traineePlacement, String task, UUID staff)
            implements Row {}

    @Of("learning.goal")
    record Goal(
            UUID id,
            UUID organiser,
            UUID placement,
            String words,
            @Nullable String module,
            int step,
            LocalDate chosenOn,
            @Nullable LocalDate reachedOn)
            implements Row {}

    @Of("learning.plan_item")
    record PlanItem(
            UUID id,
            UUID organiser,
            UUID careGroup,
            @Nullable UUID placement,
            LocalDate day,
            String part,
            String kind,
            String words,
            @Nullable UUID watches)
            implements Row {}

    @Of("learning.state_note")
    record StateNote(
            UUID organiser, UUID placement, String words, UUID writtenBy, Instant writtenAt)
            implements Row {}

    @Of("learning.visit")
    record Visit(
            UUID id,
            UUID organiser,
            UUID placement,
            UUID visitor,
            String visitorName,
            String purpose,
            boolean along,
            LocalDate day,
            LocalTime at)
            implements Row {}

    @Of("learning.visit_line")
    record VisitLine(
            UUID id,
            UUID organiser,
            UUID visit,
            UUID account,
            String name,
            String words,
            LocalDate writtenOn)
            implements Row {}

    @Of("learning.visit_change")
    record VisitChange(
            UUID id,
            UUID organiser,
            UUID visit,
            String what,
            LocalDate day,
            LocalTime at,
            boolean byVisitor,
            LocalDate changedOn,
            int daysBefore)
            implements Row {}

    @Of("conversation.message")
    record Message(
            UUID id,
            UUID organiser,
            UUID placement,
            UUID account,
            String name,
            String side,
            String words,
            Instant writtenAt)
            implements Row {}

    @Of("conversation.check_in")
    record CheckIn(
            UUID id,
            UUID organiser,
            UUID staff,
            UUID account,
            String how,
            @Nullable String words,
            boolean wantsTalk,
            LocalDate saidOn)
            implements Row {}

    @Of("learning.ask")
    record Ask(
            UUID id,
            UUID organiser,
            UUID placement,
            UUID staff,
            String about,
            LocalDate day,
            LocalTime at,
            String proposedBy,
            LocalDate askedOn,
            @Nullable LocalDate agreedOn,
            @Nullable String takenAlong,
            @Nullable LocalDate toldOn,
            @Nullable LocalDate rightOn)
            implements Row {}

    @Of("learning.sheet")
    record Sheet(
            UUID id,
            UUID organiser,
            String kind,
            UUID location,
            @Nullable UUID careGroup,
            String title,
            String lead,
            LocalDate savedOn,
            UUID savedBy)
            implements Row {}

    @Of("learning.sheet_section")
    record SheetSection(
            UUID organiser,
            UUID sheet,
            int position,
            String section,
            String heading,
            String aside,
            List<String> lines)
            implements Row {}

    @Of("learning.sheet_signature")
    record SheetSignature(UUID organiser, UUID sheet, UUID staff, int edition, LocalDate signedOn)
            implements Row {}

    @Of("learning.sheet_talk")
    record SheetTalk(UUID organiser, UUID placement, String kind, LocalDate talkedOn, UUID staff)
            implements Row {}

    @Of("learning.welcome")
    record Welcome(
            UUID organiser,
            UUID placement,
            LocalDate visitOn,
            LocalTime visitAt,
            @Nullable String visitWords)
            implements Row {}

    @Of("learning.welcome_tick")
    record WelcomeTick(
            UUID organiser,
            UUID placement,
            String words,
            String section,
            LocalDate doneOn,
            UUID staff)
            implements Row {}

    @Of("learning.pulse")
    record Pulse(
            UUID id,
            UUID organiser,
            UUID placement,
            String moment,
            List<String> felt,
            @Nullable String words,
            UUID author,
            LocalDate saidOn)
            implements Row {}

    @Of("learning.pulse_reader")
    record PulseReader(UUID organiser, UUID pulse, UUID staff, UUID author) implements Row {}

    @Of("learning.profile")
    record Profile(
            UUID organiser, UUID placement, LocalDate talkedOn, LocalDate savedOn, UUID savedBy)
            implements Row {}

    @Of("learning.profile_item")
    record ProfileItem(
            UUID id, UUID organiser, UUID placement, String topic, int position, String words)
            implements Row {}

    @Of("learning.profile_language")
    record ProfileLanguage(
            UUID organiser,
            UUID placement,
            int position,
            String language,
            String understands,
            String speaks,
            String reads,
            String writes)
            implements Row {}

    @Of("learning.emphasis")
    record Emphasis(
            UUID id,
            UUID organiser,
            UUID placement,
            @Nullable UUID item,
            String words,
            LocalDate chosenOn,
            UUID chosenBy)
            implements Row {}

    @Of("learning.confidence")
    record Confidence(
            UUID id,
            UUID organiser,
            UUID placement,
            String words,
            UUID toldTo,
            UUID writtenBy,
            LocalDate writtenOn)
            implements Row {}

    @Of("quality.vision")
    record Vision(
            UUID id,
            UUID organiser,
            UUID location,
            String why,
            String how,
            LocalDate savedOn,
            UUID savedBy)
            implements Row {}

    @Of("quality.vision_goal")
    record VisionGoal(UUID organiser, UUID vision, int position, String teaches, String does)
            implements Row {}

    @Of("rhythm.checklist_line")
    record ChecklistLine(
            UUID id,
            UUID organiser,
            String careType,
            String line,
            String kind,
            String title,
            @Nullable String guide,
            @Nullable Integer firstAfterDays,
            @Nullable String firstFrom,
            @Nullable Integer everyMonths,
            int windowDays,
            boolean required,
            String source,
            LocalDate validFrom,
            int position)
            implements Row {}

    @Of("rhythm.moment")
    record Moment(
            UUID id,
            UUID organiser,
            UUID carePlacement,
            @Nullable UUID checklistLine,
            String kind,
            String title,
            LocalDate opensOn,
            LocalDate dueOn,
            @Nullable LocalDate plannedOn,
            @Nullable UUID owner,
            String state,
            @Nullable LocalDate closedOn,
            @Nullable UUID closedBy,
            @Nullable String reason,
            @Nullable UUID chosenBy)
            implements Row {}

    @Of("rhythm.day_moved")
    record DayMoved(
            UUID id,
            UUID organiser,
            UUID moment,
            UUID mentor,
            LocalDate fromDay,
            LocalDate toDay,
            String because,
            LocalDate movedOn)
            implements Row {}

    @Of("rhythm.remark")
    record Remark(
            UUID id,
            UUID organiser,
            UUID moment,
            String words,
            UUID writtenBy,
            String writerName,
            LocalDate writtenOn)
            implements Row {}

    @Of("rhythm.overview")
    record Overview(
            UUID id,
            UUID organiser,
            UUID mentor,
            LocalDate quarter,
            LocalDate dueOn,
            @Nullable LocalDate sentOn,
            @Nullable UUID sentBy)
            implements Row {}

    @Of("rhythm.overview_line")
    record OverviewLine(
            UUID id,
            UUID organiser,
            UUID overview,
            UUID carePlacement,
            UUID moment,
            String what,
            String kind,
            String title,
            LocalDate day,
            @Nullable String because,
            int position)
            implements Row {}

    @Of("rhythm.overview_word")
    record OverviewWord(
            UUID id,
            UUID organiser,
            UUID overview,
            String words,
            UUID writtenBy,
            String writerName,
            LocalDate writtenOn,
            boolean afterwards)
            implements Row {}

    @Of("rhythm.talk_opt_out")
    record TalkOptOut(
            UUID id,
            UUID organiser,
            UUID carePlacement,
            LocalDate saidOn,
            String saidBy,
            String how,
            @Nullable UUID recordedBy,
            @Nullable LocalDate takenBackOn)
            implements Row {}

    @Of("observation.observation")
    record Observation(
            UUID id,
            UUID organiser,
            UUID carePlacement,
            @Nullable UUID moment,
            LocalDate openedOn,
            @Nullable LocalDate closedOn,
            @Nullable UUID closedBy,
            @Nullable String words)
            implements Row {}

    @Of("observation.entry")
    record Entry(
            UUID id,
            UUID organiser,
            UUID carePlacement,
            @Nullable UUID observation,
            String kind,
            String words,
            @Nullable Integer wellBeing,
            String audience,
            @Nullable UUID writtenBy,
            String writerName,
            Instant writtenAt,
            LocalDate seenOn,
            @Nullable Instant readByMentorAt)
            implements Row {}
}
