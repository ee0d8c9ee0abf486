/**
 * How Houvast looks and speaks.
 *
 * <h2>A page in ten lines</h2>
 *
 * <pre>{@code
 * public record GardenPage(String name, Problems problems) implements Page {}   // GardenPage.java
 *
 * @GetMapping("/garden") Page garden() { return new GardenPage("Roos", Problems.none()); }
 *
 * @PostMapping("/garden") Page plant(@Valid GardenForm form, BindingResult shape) {
 *     return Shown.attempt(shape,
 *             () -> { plant.run(form.name()); return GoTo.path("/garden").saying("garden.planted", form.name()); },
 *             problems -> new GardenPage(form.name(), problems));                // 422, input kept
 * }
 * }</pre>
 *
 * and {@code GardenPage.jte} beside it:
 *
 * <pre>{@code
 * @param org.houvast.garden.GardenPage page
 * @param org.houvast.ui.Hv hv
 * @template.org.houvast.ui.layout(hv = hv, title = hv.text("garden.title"), content = @`
 *   @template.org.houvast.ui.titlebar(hv = hv, title = hv.t("garden.title"))
 *   @template.org.houvast.ui.form(hv = hv, action = "/garden", css = "hv-form", content = @`
 *     @template.org.houvast.ui.problems(hv = hv, problems = page.problems())
 *     @template.org.houvast.ui.field(hv = hv, name = "name", label = hv.t("garden.name.label"), value = page.name(), problems = page.problems())
 *     @template.org.houvast.ui.btn(hv = hv, text = hv.t("garden.plant"), kind = "primary")
 *   `)
 * `)
 * }</pre>
 *
 * <p>A fragment is a page of its own: the full page includes it with {@code hv.include(fragment)} and
 * wraps it in an element with an id; a form with {@code into = "that-id"} lets htmx replace it, and
 * its controller returns the fragment when the header {@code HX-Request} is there, else {@link
 * org.houvast.ui.GoTo}. {@link org.houvast.ui.Shown} gives 404, 409, 422; an uncaught {@code Refusal}
 * or {@code NotVisible} becomes a page by itself. {@link org.houvast.ui.Sections} collects what other
 * modules add to a {@link org.houvast.ui.Place}: a section where it needs a card, a {@link
 * org.houvast.ui.Line} where one sentence says it. {@link org.houvast.ui.Words} speaks outside a
 * request.
 *
 * <h2>Words</h2>
 *
 * <p>{@code hv.t(key, …)} is HTML, {@code hv.text(key, …)} plain text for attributes. A parameter may
 * be a text, a number, a {@code LocalDate}, a {@code LocalTime}, or markup: {@code @`<b>${name}</b>`}.
 * Patterns are those of {@link java.text.MessageFormat}: an apostrophe is doubled (better: use ’),
 * one or more is <code>{0,choice,1#één kind|1&lt;{0} kinderen}</code>. Text of a person goes into a
 * {@code Content} parameter as {@code hv.plain(name)} or <code>@`${name}`</code>.
 *
 * <p>{@code hv.tongue(key, …)} says a sentence and, for who chose a {@link org.houvast.ui.Tongue},
 * the same below it; its words are in {@code help_fr}, {@code help_ar}, {@code help_tr} and {@code
 * help_uk}, which hold the keys of the trainee's own screens only. {@code hv.help(key, …)} is that
 * sentence alone, for {@code tongue(text = hv.t(key), other = hv.help(key))}; {@code hv.tongueText(key)}
 * both as plain text, for a choice in a list. A parameter that is a {@link org.houvast.ui.Said} is said in
 * the language of its sentence, and so is a day, a time or a list of {@code hv} ({@link
 * org.houvast.ui.InWords}): {@code hv.tongue("garden.open", hv.weekdayInFull(day), new Said(part.key()))}.
 *
 * <h2>Components</h2>
 *
 * <p>Called as {@code @template.org.houvast.ui.NAME(hv = hv, …)}. What is read as text is {@code
 * Content} unless it stands between quotes here; then it is plain text. A question mark: may be left
 * out. All of them, in light and dark: {@code /stijlgids}. Inside a {@code @`…`} block only variables
 * that never change can be used: write {@code @for(var x : list)}, not a counter.
 *
 * <dl>
 *   <dt>Frames
 *   <dd>{@code layout(title "", content, hero?, body ""?, paper ""?)} with menu; {@code plain(title "",
 *       content)} without; {@code sheet(title "", content, paper = a4 | a4-landscape | a4-margin | a5,
 *       body ""?, back ""?, backText?)} for paper, always light
 *   <dt>Head of a page
 *   <dd>{@code titlebar(title, lead?, back ""?, backText?, actions?)}; {@code hero(title, lead?, kind =
 *       trainee | round?)} goes into {@code layout(hero = …)}; {@code subtop(title, back "", backText "",
 *       icon ""?, aside?)} for one thing on a phone
 *   <dt>Surfaces
 *   <dd>{@code card(content, title?, aside?, flat?, fold?, css ""?, id ""?)} (folded on a phone, open
 *       where there is room), {@code notice(content, kind =
 *       alert | team | sun?, icon ""?)}, {@code empty(title, content?)} without {@code hv}, {@code
 *       more(title, content, open?)}, {@code table(label "", head, body)}, {@code board(label "", head,
 *       body)}
 *   <dt>Acting
 *   <dd>{@code btn(text, kind = primary | quiet | soft?, icon ""?, href ""?, name ""?, value ""?, large?,
 *       block?, type = button?)}, {@code chip(text, name "", value "", checked?, many?)} or {@code
 *       chip(text, href "", current?)}, {@code search(action "", content, into ""?)} for a GET form
 *   <dt>People
 *   <dd>{@code emblem(emblem, size = xs | sm | lg | xl?)} a ball with a picture; {@code person(initials "",
 *       tone?, size?)} an arch with letters, without {@code hv}; {@code face(emblem, name "", href "")} or
 *       {@code face(emblem, name "", field "", value "", checked?)}, with {@code away?, note ""?, dot ""?,
 *       dotText ""?}
 *   <dt>Things to do
 *   <dd>{@code line(icon "", title, href "", meta?, asks?)} in {@code <ul class="hv-list">}; {@code task(title, href ""?, meta?, kind = child | family | trainee?, icon "" or picture, check ""
 *       (a path that takes a POST) with checkText "" and done?, or go "" (an icon))} inside {@code <ul
 *       class="hv-tasks">}; {@code starter(title, quote?, content?, icon ""?)}; {@code bunting(done, todo)};
 *       {@code sync(text, offline?)}
 *   <dt>Forms
 *   <dd>{@code form(action "", content, version?, css ""?, id ""?, into ""?, upload?)} brings the csrf
 *       token and a key that makes it count once; {@code problems(problems)} first in it. {@code
 *       field(name "", label, value?, problems?, hint?, type ""?, required?, optional?, autocomplete ""?,
 *       inputmode ""?, min ""?, max ""?, maxlength?)}, {@code textarea(…, rows?, draft ""?)}, {@code
 *       select(…, choices, empty ""?)}, {@code file(…, accept ""?, many?)}; {@code group(name "", legend,
 *       content, problems?, hint?, legendShown?)} around {@code option(name "", value "", title, hint?,
 *       aside?, checked?, many?)} in {@code <div class="hv-options">}; {@code checkbox(name "", title,
 *       hint?, checked?)}; {@code segment(name "", legend, choices, value?)}; {@code weekdays(name "",
 *       legend, value?, days?, problems?)}; {@code scale(name "", legend, labels, value?)}; {@code
 *       write(name "", label, value?, starters?, draft ""?)}; {@code ask(question, content)}; {@code
 *       conflict(title, theirs "", yours "", advice?)}. A {@code draft} is a place of {@code access.Drafts}:
 *       what is typed is kept there.
 *   <dt>Days and plans
 *   <dd>{@code daypattern(name "", legend, value, parts?, weekend?, problems?, hint?)} is the one editor of
 *       a {@code DayPattern}: days, parts of them, weeks by turns, school holidays. The form record has a
 *       {@link org.houvast.ui.DayPatternFields} of that name and asks its {@code pattern()}; {@code
 *       DayPatternFields.of(pattern, day)} shows one that is known. {@code parts} are the sums that can be
 *       chosen, the usual one first: {@code List.of(7, 1, 6)} for dagopvang, {@code List.of(4, 7)} for bso.
 *       {@code hv.days(pattern, day)} says a pattern in words. {@code days(days, label "")} of {@link org.houvast.ui.DayMark}, {@code cover(days)} of {@link
 *       org.houvast.ui.CoverDay}, {@code day(date, picture, text, today?)} in {@code <ul class="hv-week">},
 *       {@code cell(done?, planned?, asks?, label "", href ""?)}, {@code legend(asks?)}, {@code track(value,
 *       max, label "")} without {@code hv}
 *   <dt>Choosing
 *   <dd>{@code reason(text, note?)} in {@code <ul class="hv-reasons">}, {@code slots(taken, free, next?, label
 *       "")} without {@code hv}
 *   <dt>Small
 *   <dd>{@code tag(text, kind = team | child | trainee | family | alert?, icon ""?)}, {@code
 *       steps(steps, current)}, {@code count(number, text, asks?)} in {@code <ul class="hv-counts">}, {@code
 *       stairs(steps, now, label "", small?)}, {@code flower(value, label ""?)}, {@code shape(side "",
 *       label ""?)}, {@code tongue(text, other?, in?)} a
 *       sentence to say, beside it in the language that helps, read aloud by the device, {@code aloud(of "", about
 *       ""?)} a button that reads what is {@code data-spoken} in the element with that id, {@code scene(kind "")}, {@code
 *       logo(size "")}; {@code hv.icon("eye")}, names are the ids in {@code static/hv/icons.svg}
 * </dl>
 *
 * <p>Layout of a single screen stands in {@code static/hv/screens.css}.
 */
@NullMarked
@ApplicationModule(
        displayName = "ui",
        allowedDependencies = {"foundation"})
package org.houvast.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
