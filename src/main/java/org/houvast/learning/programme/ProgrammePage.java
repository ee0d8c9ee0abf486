package org.houvast.learning.programme;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.houvast.foundation.DayPart;
import org.houvast.trainee.Curricula;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What a programme asks; or a list about it that was looked at, before it is kept.
 *
 * @param last the list that was read in last; {@code null} for none
 * @param looked {@code null} as long as there is no file
 */
public record ProgrammePage(
        Curricula.Programme programme,
        List<Curricula.Line> lines,
        List<String> criteria,
        Curricula.@Nullable Reading last,
        @Nullable Looked looked,
        Problems problems)
        implements Page {

    /**
     * A list that was looked at.
     *
     * @param rows what was read, to send again
     * @param added lines that are new
     * @param same how many stood there already
     * @param wrongs what cannot be read; with one of them nothing is kept
     */
    public record Looked(
            String fileName,
            String rows,
            List<Curricula.Line> added,
            List<String> addedCriteria,
            int same,
            List<Wrong> wrongs) {

        public int fresh() {
            return added.size() + addedCriteria.size();
        }
    }

    /**
     * One cell that is not right.
     *
     * @param row as a spreadsheet program shows it; 0 for the whole list
     * @param column the key of its heading
     * @param key why not
     */
    public record Wrong(int row, String column, String value, String key) {}

    public String path() {
        return "/trainees/programmes/" + programme.programme();
    }

    /** The lines by module, those without one last, under an empty name. */
    public Map<String, List<Curricula.Line>> byModule() {
        var modules = new LinkedHashMap<String, List<Curricula.Line>>();
        Stream.concat(
                        lines.stream().filter(line -> line.module() != null),
                        lines.stream().filter(line -> line.module() == null))
                .forEach(line ->
                        modules.merge(
                                line.module() == null ? "" : line.module(),
                                List.of(line),
                                (some, one) ->
                                        Stream.concat(some.stream(), one.stream()).toList()));
        return modules;
    }

    public List<String> modules() {
        return byModule().keySet().stream().filter(name -> !name.isEmpty()).toList();
    }

    public List<DayPart> parts() {
        return Arrays.asList(DayPart.values());
    }
}
