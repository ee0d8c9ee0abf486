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
 * modules add to a {@link org.houvast.ui.Place}. {@link org.houvast.ui.Words} speaks outside a
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
 * <h2>Components</h2>
 *
 * <p>Called as {@code @template.org.houvast.ui.NAME(…)}; text parameters are {@code Content}. See
 * them all at {@code /stijlgids}.
 *
 * <ul>
 *   <li>frames: {@code layout(hv, title, content, hero?, body?, paper?)}, {@code plain(hv, title,
 *       content)} without menu, {@code sheet(hv, title, content, paper = a4|a4-landscape|a4-margin|a5,
 *       body?, back?, backText?)} for paper
 *   <li>head of a page: {@code titlebar(hv, title, lead?, back?, backText?, actions?)}, {@code hero(hv,
 *       title, lead?, kind = trainee?)}
 *   <li>{@code card(hv, content, title?, aside?, flat?, css?, id?)}, {@code notice(hv, content, kind =
 *       alert|team|sun?, icon?)}, {@code empty(title, content?)}
 *   <li>{@code btn(hv, text, kind = primary|quiet|soft?, icon?, href?, name?, value?, large?, block?)}
 *   <li>{@code emblem(hv, emblem, size = xs|sm|lg|xl?)} a ball with a picture, {@code person(initials,
 *       tone?, size?)} an arch with letters
 *   <li>forms: {@code form(hv, action, content, version?, css?, id?, into?, upload?)} with csrf and a
 *       key that makes it count once, {@code search(action, content, css?, into?)} for GET, {@code
 *       problems(hv, problems)}, {@code field(hv, name, label, value?, problems?, hint?, type?,
 *       required?, optional?, autocomplete?, …)}, {@code select(…, choices, empty?)}, {@code
 *       textarea(…, rows?, draft?)}
 *   <li>{@code hv.icon("eye")}: names are the ids in {@code static/hv/icons.svg}
 * </ul>
 */
@NullMarked
@ApplicationModule(
        displayName = "ui",
        allowedDependencies = {"foundation"})
package org.houvast.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
