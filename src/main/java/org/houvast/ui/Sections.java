package org.houvast.ui;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Collects what modules add to a place. A page includes each with {@code hv.include(section)}. */
@Component
public class Sections {

    private final ObjectProvider<SectionSource<?>> sources;

    Sections(ObjectProvider<SectionSource<?>> sources) {
        this.sources = sources;
    }

    /** The sections of a place for one subject, in order. */
    public <S> List<Page> at(Place<S> place, S subject) {
        return sources.stream()
                .filter(source -> source.place().equals(place))
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
