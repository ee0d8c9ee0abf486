package org.houvast.mentorship.invoice;

import java.time.YearMonth;
import org.houvast.access.Actor;
import org.houvast.access.ListFile;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The mentors for the invoice, and the pairs as a file. */
@Controller
class InvoiceController {

    private final ShowInvoice invoice;
    private final ExportPairs pairs;

    InvoiceController(ShowInvoice invoice, ExportPairs pairs) {
        this.invoice = invoice;
        this.pairs = pairs;
    }

    @GetMapping("/mentors/invoice")
    @MentorshipAction.Asks(MentorshipAction.OPEN_INVOICE)
    Page show(Actor actor, @RequestParam @Nullable YearMonth month) {
        return invoice.show(actor, month);
    }

    @GetMapping("/mentors/invoice/export")
    @MentorshipAction.Asks(MentorshipAction.OPEN_INVOICE)
    ResponseEntity<byte[]> export(
            Actor actor,
            @RequestParam @Nullable YearMonth month,
            @RequestParam(defaultValue = "XLSX") ListFile.Format format) {
        return invoice.export(actor, month, format);
    }

    @GetMapping("/mentors/export")
    @MentorshipAction.Asks(MentorshipAction.OPEN_OVERVIEW)
    ResponseEntity<byte[]> pairs(
            Actor actor,
            @RequestParam(defaultValue = "false") boolean without,
            @RequestParam(defaultValue = "XLSX") ListFile.Format format) {
        return pairs.run(actor, without, format);
    }
}
