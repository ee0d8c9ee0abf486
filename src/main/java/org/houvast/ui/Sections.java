package org.houvast.ui;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Collects what modules add to a place. A page includes each with {@code hv.include(section)}. */
@Component
public class Sections {

    private final SingletonSupplier<List<SectionSource<?>>> sources;
    private final SingletonSupplier<List<InUse>> inUse;

    Sections(ObjectProvider<SectionSource<?>> sources, ObjectProvider<InUse> inUse) {
        this.sources = SingletonSupplier.of(() -> inOrder(sources));
        this.inUse = SingletonSupplier.of(() -> inUse.stream().toList());
    }

    /** The sections of a place for one subject, in order; of the parts that are used here. */
    public <S> List<Page> at(Place<S> place, S subject) {
        return sources.obtain().stream()
                .filter(source -> source.place().equals(place))
                .filter(source ->
                        inUse.obtain().stream().allMatch(parts -> parts.isInUse(source.getClass())))
                .flatMap(source -> cast(source, place).section(subject).stream())
                .toList();
    }

    private static List<SectionSource<?>> inOrder(ObjectProvider<SectionSource<?>> sources) {
        return sources.stream().sorted(Comparator.comparingInt(SectionSource::order)).toList();
    }

    /** Equal places have one and the same type of subject. */
    @SuppressWarnings("unchecked")
    private static <S> SectionSource<S> cast(SectionSource<?> source, Place<S> place) {
        return (SectionSource<S>) source;
    }
}
