package org.houvast.ui;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Makes a file to keep of a page that is written for paper ({@code paper.jte}): a PDF that a screen
 * reader reads in order, with its letters inside (PDF/UA).
 */
@Component
public class Papers {

    private static final int USUAL = 400;
    private static final int BOLD = 700;

    private final Pages pages;
    private final HvSource speakers;

    Papers(Pages pages, HvSource speakers) {
        this.pages = pages;
        this.speakers = speakers;
    }

    /** The page as a PDF, in the language of who asks for it. */
    public byte[] pdf(Page page) {
        var request =
                (ServletRequestAttributes)
                        Objects.requireNonNull(RequestContextHolder.getRequestAttributes());
        var html = new StringOutput();
        pages.render(page, speakers.of(request.getRequest()), html);
        var pdf = new ByteArrayOutputStream();
        try {
            var builder = new PdfRendererBuilder();
            letters(builder, "Houvast", "atkinson-hyperlegible-next");
            letters(builder, "Houvast Cyrillic", "onest-cyrillic");
            builder.usePdfUaAccessibility(true)
                    .withHtmlContent(dressed(html.toString()), null)
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    /** A file to keep has its style inside; the page comes without one, as all our pages do. */
    private static String dressed(String html) throws IOException {
        try (var style = Objects.requireNonNull(Papers.class.getResourceAsStream("paper.css"))) {
            var rules = new String(style.readAllBytes(), StandardCharsets.UTF_8);
            return html.replace("</head>", "<style>" + rules + "</style></head>");
        }
    }

    private static void letters(PdfRendererBuilder builder, String family, String file) {
        for (int weight : new int[] {USUAL, BOLD}) {
            FSSupplier<InputStream> font =
                    () ->
                            Objects.requireNonNull(
                                    Papers.class.getResourceAsStream(
                                            "fonts/" + file + "-" + weight + ".ttf"));
            builder.useFont(font, family, weight, FontStyle.NORMAL, true);
        }
    }
}
