package org.houvast.demo.words;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with choices: {@code {one|another}}, {@code [Dutch/Flemish]} and signs such as {@code
 * $N}.
 */
final class Template {

    private sealed interface Part {}

    private record Text(String text) implements Part {}

    private record Sign(String name) implements Part {}

    private record Choice(List<List<Part>> ways) implements Part {}

    private record Dialect(List<Part> dutch, List<Part> flemish) implements Part {}

    private final List<Part> parts;

    private Template(List<Part> parts) {
        this.parts = parts;
    }

    static Template parse(String line) {
        var reader = new Reader(line);
        var template = new Template(reader.parts(""));
        if (!reader.atEnd()) {
            throw new IllegalArgumentException("no end: " + line);
        }
        return template;
    }

    String tell(Telling telling) {
        var words = new StringBuilder();
        tell(parts, telling, words);
        if (!words.isEmpty()) {
            words.setCharAt(0, Character.toUpperCase(words.charAt(0)));
        }
        return words.toString();
    }

    private static void tell(List<Part> parts, Telling telling, StringBuilder words) {
        for (var part : parts) {
            switch (part) {
                case Text text -> words.append(text.text);
                case Sign sign -> words.append(telling.word(sign.name));
                case Choice choice -> tell(telling.dice().one(choice.ways), telling, words);
                case Dialect dialect ->
                        tell(telling.flemish() ? dialect.flemish : dialect.dutch, telling, words);
            }
        }
    }

    private static final class Reader {

        private final String line;
        private int at;

        Reader(String line) {
            this.line = line;
        }

        boolean atEnd() {
            return at >= line.length();
        }

        /** Reads up to one of these characters, and leaves that one to be read. */
        List<Part> parts(String until) {
            var parts = new ArrayList<Part>();
            var text = new StringBuilder();
            while (!atEnd() && until.indexOf(line.charAt(at)) < 0) {
                char c = line.charAt(at++);
                switch (c) {
                    case '{' -> add(parts, text, choice());
                    case '[' -> add(parts, text, dialect());
                    case '$' -> add(parts, text, sign());
                    default -> text.append(c);
                }
            }
            add(parts, text, null);
            return List.copyOf(parts);
        }

        private static void add(List<Part> parts, StringBuilder text, @Nullable Part next) {
            if (!text.isEmpty()) {
                parts.add(new Text(text.toString()));
                text.setLength(0);
            }
            if (next != null) {
                parts.add(next);
            }
        }

        private Choice choice() {
            var ways = new ArrayList<List<Part>>();
            do {
                ways.add(parts("|}"));
            } while (next() == '|');
            return new Choice(List.copyOf(ways));
        }

        private Dialect dialect() {
            var dutch = parts("/");
            next();
            var flemish = parts("]");
            next();
            return new Dialect(dutch, flemish);
        }

        private Sign sign() {
            int from = at;
            while (!atEnd() && Character.isLetter(line.charAt(at))) {
                at++;
            }
            return new Sign(line.substring(from, at));
        }

        private char next() {
            if (atEnd()) {
                throw new IllegalArgumentException("ends too early: " + line);
            }
            return line.charAt(at++);
        }
    }
}
