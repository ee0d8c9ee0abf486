package org.houvast.intake.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Answers of an earlier import that hold for the same rows in a later one: a list that is dropped
 * twice does not ask twice. A row is the same when its list has the same headings and all its cells
 * are equal.
 */
final class Recalled {

    private static final Pattern BOUND =
            Pattern.compile("(cell:|right:|staff:|child:|which-child:)(\\d{1,4})/(\\d{1,7})(/.*)?");

    private record Row(List<String> headings, List<String> cells) {}

    private record Place(int list, int row) {}

    private Recalled() {}

    static Map<String, String> of(List<KeptList> before, Said said, List<KeptList> now) {
        var places = new HashMap<Row, Place>();
        now.forEach(list ->
                list.sheet()
                        .rows()
                        .forEach(row ->
                                places.putIfAbsent(
                                        new Row(list.sheet().headings(), row.cells()),
                                        new Place(list.position(), row.number()))));
        var moved = new HashMap<Place, Place>();
        before.forEach(list ->
                list.sheet()
                        .rows()
                        .forEach(row -> {
                            var place = places.get(new Row(list.sheet().headings(), row.cells()));
                            if (place != null) {
                                moved.put(new Place(list.position(), row.number()), place);
                            }
                        }));
        Map<String, String> recalled = new HashMap<>();
        said.words()
                .forEach((question, words) -> {
                    var bound = BOUND.matcher(question);
                    if (!bound.matches()) {
                        recalled.put(question, words);
                        return;
                    }
                    var place =
                            moved.get(
                                    new Place(
                                            Integer.parseInt(bound.group(2)),
                                            Integer.parseInt(bound.group(3))));
                    if (place != null) {
                        var rest = bound.group(4) == null ? "" : bound.group(4);
                        recalled.put(
                                bound.group(1) + place.list() + "/" + place.row() + rest, words);
                    }
                });
        return recalled;
    }
}
