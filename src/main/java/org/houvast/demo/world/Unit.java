package org.houvast.demo.world;

import java.util.List;

/** One kind of care at a location. */
record Unit(Care care, List<Track> tracks) {

    /** How many children come now. */
    int children() {
        return tracks.stream().mapToInt(Track::children).sum();
    }

    List<Group> groups() {
        return tracks.stream()
                .flatMap(track -> track.steps().stream())
                .map(Track.Step::group)
                .distinct()
                .toList();
    }
}
