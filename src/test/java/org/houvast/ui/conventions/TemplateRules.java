package org.houvast.ui.conventions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a template may not hold. */
final class TemplateRules {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern SPOKEN =
            Pattern.compile("\\b(aria-label|title|alt|placeholder|aria-description)=\"([^\"]*)\"");
    private static final Pattern HELPED =
            Pattern.compile("hv\\.(tongue|beside|help|tongueText)\\(");
    private static final Pattern DUTCH =
            Pattern.compile(
                    "hv\\.(t|text|speech)\\(|hv\\.(date|longDate|fullDate|dayAndMonth|time|weekday|weekdayInFull|month|monthInFull)\\([^()]*(\\([^()]*\\))*[^()]*\\)( \\+|\\.toString)");
    private static final Pattern ICON =
            Pattern.compile("(?:\\bicon\\(|\\b(?:icon|go|dot) = )\"([a-z0-9-]+)\"");

    /**
     * @param name the file, for the complaint and for the few that are the exception themselves
     * @param text its text
     * @param icons the icons that there are
     */
    static List<String> complaints(String name, String text, Set<String> icons) {
        var template = new Template(text);
        var markup = template.markup();
        var wrong = new ArrayList<String>();

        for (var piece : TAG.split(markup)) {
            if (LETTERS.matcher(piece.replaceAll("&[a-z]+;", "")).find()) {
                wrong.add(name + " says something itself: " + piece.strip());
            }
        }
        SPOKEN.matcher(markup)
                .results()
                .filter(spoken -> LETTERS.matcher(spoken.group(2)).find())
                .forEach(spoken -> wrong.add(name + " says something itself: " + spoken.group()));
        for (var tag : TAG.matcher(markup).results().map(m -> m.group()).toList()) {
            if (tag.matches("(?s)<style\\b.*|.*\\sstyle=.*")) {
                wrong.add(name + " has a style of its own: " + tag);
            }
            if (tag.matches("(?s).*\\s(on[a-z]+|hx-on[:a-z-]*)=.*")
                    || tag.matches("(?s)<script\\b.*") && !tag.contains(" src=")) {
                wrong.add(name + " has a script of its own: " + tag);
            }
            if (tag.matches("(?si)<form\\b.*method=\"post\".*")
                    && !name.equals("org/houvast/ui/form.jte")) {
                wrong.add(name + " posts without the form component: " + tag);
            }
            if (tag.matches("(?s).*\\shx-(post|put|patch|delete)=.*")
                    && !tag.contains("hx-include=\"closest form\"")
                    && !name.equals("org/houvast/ui/form.jte")) {
                wrong.add(name + " sends something without a form: " + tag);
            }
            if (tag.matches("(?s).*\\s(src|href)=\"(https?:)?//.*")) {
                wrong.add(name + " fetches from elsewhere: " + tag);
            }
        }
        if (markup.contains(Template.UNESCAPED)) {
            wrong.add(name + " writes unescaped text");
        }
        for (var code : template.code()) {
            HELPED.matcher(code)
                    .results()
                    .map(said -> code.substring(said.start(), closed(code, said.end())))
                    .filter(said -> DUTCH.matcher(said).find())
                    .forEach(said -> wrong.add(name + " puts Dutch into each language: " + said));
            ICON.matcher(code)
                    .results()
                    .map(icon -> icon.group(1))
                    .filter(icon -> !icons.contains(icon))
                    .forEach(icon -> wrong.add(name + " shows an icon that is not there: " + icon));
        }
        return wrong;
    }

    /** Where the bracket closes that opens before this place. */
    private static int closed(String code, int from) {
        int open = 1;
        int at = from;
        while (open > 0 && at < code.length()) {
            char c = code.charAt(at++);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return at;
    }

    private TemplateRules() {}
}
