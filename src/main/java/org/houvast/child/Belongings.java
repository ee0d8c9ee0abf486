package org.houvast.child;

import java.util.List;
import java.util.UUID;

/**
 * What a module keeps of a child in care, such as notes: it comes along when two files of one child
 * are put together, and goes back when they are taken apart. Filled by each module that has such.
 */
public interface Belongings {

    /** The table, {@code schema.table}. */
    String table();

    /**
     * Moves what can stand in the other file.
     *
     * @return the ids of what was moved
     */
    List<UUID> move(CarePlacementId from, CarePlacementId to);

    /** Moves these back. */
    void moveBack(List<UUID> rows, CarePlacementId to);
}
