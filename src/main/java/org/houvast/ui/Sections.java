package org.houvast.ui;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Collects what modules add to a place, as far as those parts are used here. A page includes each
 * section with {@code hv.include(section)}, and makes one list of the lines.
 */
@Component
public class Sections {

    private final SingletonSupplier<List<SectionSource<?>>> sources;
    private final SingletonSupplier<List<LineSource<?>>> lines;
    private final SingletonSupplier<List<InUse>> inUse;

    Sections(
            ObjectProvider<SectionSource<?>> sources,
            ObjectProvider<LineSource<?>> lines,
            ObjectProvider<InUse> inUse) {
        this.sources = SingletonSupplier.of(() -> inOrder(sources));
        this.lines = SingletonSupplier.of(() -> lines.stream().toList());
        this.inUse = SingletonSupplier.of(() -> inUse.stream().toList());
    }

    /** The sections of a place for one subject, in order. */
    public <S> List<Page> at(Place<S> place, S subject) {
        return sources.obtain().stream()
                .filter(source -> source.place().equals(place))
                .filter(this::isInUse)
                .flatMap(source -> cast(source, place).section(subject).stream())
                .toList();
    }

    /** The lines of a place for one subject, as they are read. */
    public <S> List<Line> linesAt(Place<S> place, S subject) {
        return lines.obtain().stream()
                .filter(source -> source.place().equals(place))
                .filter(this::isInUse)
                .flatMap(source -> cast(source, place).lines(subject).stream())
                .sorted(Line.AS_READ)
                .toList();
    }

    private static List<SectionSource<?>> inOrder(ObjectProvider<SectionSource<?>> sources) {
        return sources.stream().sorted(Comparator.comparingInt(SectionSource::order)).toList();
    }

    private boolean isInUse(Object source) {
        return inUse.obtain().stream().allMatch(parts -> parts.isInUse(source.getClass()));
    }

    /** Equal places have one and the same type of subject. */
    @SuppressWarnings("unchecked")
    private static <S> SectionSource<S> cast(SectionSource<?> source, Place<S> place) {
        return (SectionSource<S>) source;
    }

    /** Equal places have one and the same type of subject. */
    @SuppressWarnings("unchecked")
    private static <S> LineSource<S> cast(LineSource<?> source, Place<S> place) {
        return (LineSource<S>) source;
    }
}
