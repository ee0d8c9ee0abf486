package org.houvast.ui;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Collects what modules add to a place. A page includes each with {@code hv.include(section)}. */
@Component
public class Sections {

    private final ObjectProvider<SectionSource<?>> sources;
    private final ObjectProvider<InUse> inUse;

    Sections(ObjectProvider<SectionSource<?>> sources, ObjectProvider<InUse> inUse) {
        this.sources = sources;
        this.inUse = inUse;
    }

    /** The sections of a place for one subject, in order; of the parts that are used here. */
    public <S> List<Page> at(Place<S> place, S subject) {
        return sources.stream()
                .filter(source -> source.place().equals(place))
                .filter(source ->
                        inUse.stream().allMatch(parts -> parts.isInUse(source.getClass())))
                .sorted(Comparator.comparingInt(SectionSource::order))
                .flatMap(source -> cast(source, place).section(subject).stream())
                .toList();
    }

    /** Equal places have one and the same type of subject. */
    @SuppressWarnings("unchecked")
    private static <S> SectionSource<S> cast(SectionSource<?> source, Place<S> place) {
        return (SectionSource<S>) source;
    }
}
