package org.houvast.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class WordsTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 17);

    /** The words of the bundles, for nobody in particular. */
    static Words usual(boolean strict) {
        return speaking(strict, OwnWords.NONE);
    }

    private static Words speaking(boolean strict, OwnWords own) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("words", (OwnWordsSource) () -> own);
        return new Words(strict, "", beans.getBeanProvider(OwnWordsSource.class));
    }

    private static final OwnWords COACH =
            new OwnWords(
                    Map.of(
                            "access.word.MENTOR", new OwnWords.Word("coach", "coaches"),
                            "access.word.GROUP", new OwnWords.Word("kring", "kringen")));

    private final Words words = usual(true);
    private final Speech dutch = words.in(Words.NL);
    private final Speech english = words.in(Words.EN);

    @Test
    void days_and_times_read_as_people_say_them() {
        assertThat(dutch.date(TUESDAY)).isEqualTo("di 17 nov");
        assertThat(dutch.dayAndMonth(TUESDAY)).isEqualTo("17 november");
        assertThat(dutch.longDate(TUESDAY)).isEqualTo("dinsdag 17 november 2026");
        assertThat(dutch.fullDate(TUESDAY)).isEqualTo("17 november 2026");
        assertThat(dutch.time(LocalTime.of(17, 30))).isEqualTo("17.30 uur");
        assertThat(dutch.time(LocalTime.of(9, 5))).isEqualTo("9.05 uur");
        assertThat(dutch.time(LocalTime.of(13, 0))).isEqualTo("13 uur");
        assertThat(dutch.weekday(DayOfWeek.WEDNESDAY)).isEqualTo("wo");
        assertThat(dutch.month(YearMonth.of(2026, 3))).isEqualTo("maart 2026");
        assertThat(dutch.number(1234567)).isEqualTo("1.234.567");
        assertThat(english.date(TUESDAY)).isEqualTo("Tue 17 Nov");
        assertThat(english.time(LocalTime.of(9, 5))).isEqualTo("09:05");
    }

    @Test
    void days_and_times_read_as_people_say_them_in_each_language_that_helps() {
        var first = LocalDate.of(2026, 12, 1);
        var french = words.beside(Tongue.FRENCH);
        var arabic = words.beside(Tongue.ARABIC);
        var turkish = words.beside(Tongue.TURKISH);
        var ukrainian = words.beside(Tongue.UKRAINIAN);

        assertThat(french.date(TUESDAY)).isEqualTo("mardi 17 novembre");
        assertThat(french.dayAndMonth(first)).isEqualTo("1er décembre");
        assertThat(french.time(LocalTime.of(13, 0))).isEqualTo("13:00");
        assertThat(arabic.longDate(TUESDAY)).isEqualTo("الثلاثاء 17 نوفمبر 2026");
        assertThat(turkish.longDate(TUESDAY)).isEqualTo("17 Kasım 2026 Salı");
        assertThat(turkish.weekdayInFull(DayOfWeek.FRIDAY)).isEqualTo("Cuma");
        assertThat(ukrainian.date(TUESDAY)).isEqualTo("вт, 17 листопада");
    }

    @Test
    void a_day_is_said_in_the_language_of_its_sentence() {
        var hv = speaking(Tongue.FRENCH);

        assertThat(html(hv.date(TUESDAY))).isEqualTo("di 17 nov");
        assertThat(hv.tongueText("learning.placement.days", hv.date(TUESDAY)))
                .isEqualTo("Op di 17 nov. · Le mardi 17 novembre.");
        assertThat(html(hv.tongue("learning.home.soon", hv.longDate(TUESDAY))))
                .contains("dinsdag 17 november 2026")
                .containsPattern("lang=\"fr\" dir=\"ltr\">[^<]*mardi 17 novembre 2026");
        assertThat(
                        html(
                                hv.beside(
                                        "learning.evaluation.missing",
                                        hv.listed(
                                                List.of(
                                                        new Said(
                                                                "learning.evaluation.side.LEARNER",
                                                                "Lotte & Lies"),
                                                        new Said(
                                                                "learning.evaluation.side.SCHOOL"))))))
                .contains("Lotte &amp; Lies et l’école");
    }

    @Test
    void a_name_stands_apart_in_what_is_read_from_the_right() {
        assertThat(speaking(Tongue.ARABIC).tongueText("learning.home.mentor-is", "Samira"))
                .endsWith("\u2068Samira\u2069.");
    }

    private Hv speaking(Tongue tongue) {
        var viewer =
                new Viewer(
                        "Lotte",
                        "L",
                        Tone.PLUM,
                        Words.NL,
                        Theme.AUTO,
                        null,
                        null,
                        "",
                        tongue,
                        Set.of());
        return new Hv(
                dutch,
                words.beside(tongue),
                new Assets(""),
                new Pages(TemplateEngine.createPrecompiled(ContentType.Html)),
                viewer,
                Theme.AUTO,
                List.of(),
                "/",
                false,
                null,
                null);
    }

    private static String html(Content content) {
        var html = new StringOutput();
        content.writeTo(html);
        return html.toString();
    }

    @Test
    void a_sentence_is_trusted_and_its_parameters_are_not() {
        assertThat(said("<b>{0}</b> en {1}", "<i>Sem</i>", 1200))
                .isEqualTo("<b>&lt;i&gt;Sem&lt;/i&gt;</b> en 1.200");
        assertThat(said("{0} op {1}", "O''Neil", TUESDAY))
                .isEqualTo("O&#39;&#39;Neil op di 17 nov");
        assertThat(said("geen foto''s")).isEqualTo("geen foto's");
    }

    @Test
    void a_sentence_knows_one_from_more() {
        var pattern = "{0,choice,0#niemand|1#één van {1}|1<{0} van {1}}";
        assertThat(said(pattern, 0, "Sem & Noor")).isEqualTo("niemand");
        assertThat(said(pattern, 1, "Sem & Noor")).isEqualTo("één van Sem &amp; Noor");
        assertThat(said(pattern, 1200, "{0}")).isEqualTo("1.200 van {0}");
    }

    @Test
    void markup_of_a_template_stays_markup_and_cannot_be_plain_text() {
        Content name = output -> output.writeContent("<b>Sem</b>");
        var html = new StringOutput();
        dutch.t("ui.trouble.reference", name).writeTo(html);
        assertThat(html.toString()).contains("nummer <b>Sem</b>.");
        assertThatThrownBy(() -> dutch.text("ui.trouble.reference", name))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void flemish_falls_back_on_dutch_and_other_languages_too() {
        assertThat(words.in(Words.BE).text("ui.undo")).isEqualTo("Maak ongedaan");
        assertThat(words.in(Locale.FRENCH).locale()).isEqualTo(Words.NL);
        assertThat(words.in(Locale.UK).locale()).isEqualTo(Words.EN);
        assertThat(words.in(Locale.of("nl")).locale()).isEqualTo(Words.NL);
    }

    @Test
    void a_key_without_words_is_an_error_here_and_shown_in_production() {
        assertThatThrownBy(() -> dutch.text("ui.no.such.words")).hasMessageContaining("ui.no.such");
        assertThat(usual(false).in(Words.NL).text("ui.no.such.words"))
                .isEqualTo("ui.no.such.words");
    }

    private static String said(String pattern, Object... details) {
        var dutch = usual(true).in(Words.NL);
        return dutch.html(new Phrase(pattern, Words.NL), details);
    }

    @Test
    void a_text_that_looks_like_a_key_is_one() {
        assertThat(List.of("child.name.missing", "a.B-2.c")).allMatch(Words::looksLikeKey);
        assertThat(List.of("Vul in.", "must not be blank", "child", "a..b"))
                .noneMatch(Words::looksLikeKey);
    }

    @Test
    void an_organisation_hears_its_own_words_in_our_sentences() {
        var speech = speaking(true, COACH).in(Words.NL);

        assertThat(speech.text("mentorship.work.stays", "Mentor Samira", "de mentor van Noor"))
                .isEqualTo("Mentor Samira blijft coach van de mentor van Noor.");
        assertThat(speech.text("today.way.mentors")).isEqualTo("Coaches");
        assertThat(speech.text("organisation.location.groups-first", 2))
                .isEqualTo("Er zijn nog 2 kringen open. Stop eerst die kringen.");
        assertThat(speech.text("access.word.MENTOR.one")).isEqualTo("mentor");
        assertThat(speech.text("ui.print")).isEqualTo("Print");
    }

    @Test
    void flemish_sentences_are_taken_over_and_english_ones_are_not() {
        var words = speaking(true, COACH);

        assertThat(words.in(Words.BE).text("organisation.location.groups")).isEqualTo("Kringen");
        assertThat(words.in(Words.EN).text("today.way.mentors")).isEqualTo("Mentors");
    }

    @Test
    void no_sentence_breaks_and_no_usual_word_is_left() {
        var speech = speaking(true, COACH).in(Words.NL);
        var usual = usual(true).in(Words.NL);
        var left = new ArrayList<String>();
        for (var key : usual(true).keys(Words.NL)) {
            var said = speech.text(key, 2, 3, 4, 5, 6, 7);
            if (usual.text(key, 2, 3, 4, 5, 6, 7).equals(said)
                    && said.matches("(?is).*\\b(mentor(en|s)?|groep(en)?)\\b.*")
                    && !key.startsWith("access.word.")
                    && !said.contains("<")
                    && !said.contains("-")) {
                left.add(key + ": " + said);
            }
        }
        assertThat(left).isEmpty();
    }

    @Test
    void a_word_that_would_break_a_sentence_is_no_word() {
        for (var bad : List.of("{0}", "a'b", "<b>", "", "1", "a".repeat(41), "a|b")) {
            assertThatThrownBy(() -> new OwnWords.Word(bad, "goed"))
                    .as(bad)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
