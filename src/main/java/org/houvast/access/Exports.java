package org.houvast.access;

import java.util.Collection;
import org.houvast.access.export.CsvText;
import org.houvast.access.export.Workbook;
import org.houvast.foundation.Days;
import org.houvast.foundation.Id;
import org.houvast.ui.Page;
import org.houvast.ui.Papers;
import org.houvast.ui.Speech;
import org.houvast.ui.Viewer;
import org.houvast.ui.ViewerSource;
import org.houvast.ui.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Gives lists as files, and writes down who took whom along. The one way in which a list leaves
 * Houvast.
 */
@Component
public class Exports {

    private final AuditTrail audit;
    private final Days days;
    private final ObjectProvider<Words> words;
    private final ObjectProvider<Papers> papers;
    private final ObjectProvider<ViewerSource> viewers;

    Exports(
            AuditTrail audit,
            Days days,
            ObjectProvider<Words> words,
            ObjectProvider<Papers> papers,
            ObjectProvider<ViewerSource> viewers) {
        this.audit = audit;
        this.days = days;
        this.words = words;
        this.papers = papers;
        this.viewers = viewers;
    }

    /** The language in which the file speaks: that of who asks for it. */
    public Speech speech() {
        return words.getObject()
                .in(
                        viewers.stream()
                                .flatMap(source -> source.viewer().stream())
                                .map(Viewer::locale)
                                .findFirst()
                                .orElse(Words.NL));
    }

    /**
     * The file as an answer. The use case has asked whether the actor may.
     *
     * @param action under which it is written down
     * @param people who stand in it
     */
    public ResponseEntity<byte[]> give(
            Actor actor,
            Action action,
            Collection<? extends Id> people,
            ListFile list,
            ListFile.Format format) {
        audit.changed(actor, action, people);
        return file(
                actor,
                list.name(),
                format.ending(),
                format.mediaType(),
                switch (format) {
                    case CSV -> CsvText.of(list);
                    case XLSX -> Workbook.of(list);
                });
    }

    /**
     * A page that is written for paper, as a file. The use case has asked whether the actor may.
     *
     * @param action under which it is written down
     * @param people who stand in it
     * @param name of the file, without ending
     */
    public ResponseEntity<byte[]> give(
            Actor actor, Action action, Collection<? extends Id> people, String name, Page paper) {
        audit.changed(actor, action, people);
        return file(
                actor,
                name,
                ".pdf",
                MediaType.APPLICATION_PDF_VALUE,
                papers.getObject().pdf(paper));
    }

    private ResponseEntity<byte[]> file(
            Actor actor, String title, String ending, String mediaType, byte[] content) {
        var name = title + "-" + days.today(actor.organiser()) + ending;
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }
}
