package org.houvast.ui.conventions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A template taken apart: its markup without any code, and its code. Good enough to judge house
 * rules by; the compiler of templates judges the rest.
 */
final class Template {

    private static final Pattern DIRECTIVE =
            Pattern.compile("@(import|param)\\b[^\\n]*|@(endif|endfor|endraw|else|raw)\\b");

    /** Stands in the markup where a template writes unescaped text. */
    static final String UNESCAPED = "§!";

    private final StringBuilder markup = new StringBuilder();
    private final List<String> code = new ArrayList<>();

    Template(String text) {
        readMarkup(text, 0, false);
    }

    /** The markup; what code writes stands there as {@code §}. */
    String markup() {
        return markup.toString();
    }

    /** Each expression and call, without the markup inside it. */
    List<String> code() {
        return code;
    }

    /** Reads markup until the end or a closing backtick; gives where it stopped. */
    private int readMarkup(String text, int from, boolean inBlock) {
        var directive = DIRECTIVE.matcher(text);
        int i = from;
        while (i < text.length()) {
            if (inBlock && text.charAt(i) == '`') {
                return i + 1;
            }
            if (text.startsWith("<%--", i)) {
                i = after(text, "--%>", i);
            } else if (text.startsWith("<!--", i)) {
                i = after(text, "-->", i);
            } else if (text.startsWith("${", i) || text.startsWith("!{", i)) {
                i = readCode(text, i + 2, '{', '}');
                markup.append('§');
            } else if (text.startsWith("$unsafe{", i)) {
                i = readCode(text, i + 8, '{', '}');
                markup.append(UNESCAPED);
            } else if (directive.region(i, text.length()).lookingAt()) {
                i = directive.end();
            } else if (text.charAt(i) == '@' && opensCall(text, i)) {
                i = readCode(text, text.indexOf('(', i) + 1, '(', ')');
            } else {
                markup.append(text.charAt(i));
                i++;
            }
        }
        return i;
    }

    private static boolean opensCall(String text, int at) {
        return text.startsWith("@if(", at)
                || text.startsWith("@elseif(", at)
                || text.startsWith("@for(", at)
                || text.startsWith("@template.", at);
    }

    private int readCode(String text, int from, char open, char close) {
        var read = new StringBuilder();
        int depth = 1;
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '"') {
                int end = i + 1;
                while (text.charAt(end) != '"') {
                    end += text.charAt(end) == '\\' ? 2 : 1;
                }
                read.append(text, i, end + 1);
                i = end + 1;
                continue;
            }
            if (text.startsWith("@`", i)) {
                markup.append(' ');
                i = readMarkup(text, i + 2, true);
                markup.append(' ');
                continue;
            }
            if (c == open) {
                depth++;
            } else if (c == close && --depth == 0) {
                break;
            }
            read.append(c);
            i++;
        }
        code.add(read.toString());
        return i + 1;
    }

    private static int after(String text, String end, int from) {
        int at = text.indexOf(end, from);
        return at < 0 ? text.length() : at + end.length();
    }
}
