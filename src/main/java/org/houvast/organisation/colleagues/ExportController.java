package org.houvast.organisation.colleagues;

import org.houvast.access.Actor;
import org.houvast.access.ListFile;
import org.houvast.organisation.OrganisationAction;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of colleagues as a file. */
@Controller
class ExportController {

    private final ExportColleagues export;

    ExportController(ExportColleagues export) {
        this.export = export;
    }

    @GetMapping("/colleagues/export")
    @OrganisationAction.Asks(OrganisationAction.SEE_COLLEAGUES)
    ResponseEntity<byte[]> export(
            Actor actor,
            @ModelAttribute ColleaguesPage.Asked asked,
            @RequestParam(defaultValue = "XLSX") ListFile.Format format) {
        return export.run(actor, asked, format);
    }
}
