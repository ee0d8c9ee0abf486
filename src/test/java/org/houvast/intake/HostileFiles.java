package org.houvast.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that are no list, or that try to break what reads them, with what is said about each. */
final class HostileFiles {

    private HostileFiles() {}

    /** Each file, with a part of the sentence that a person sees. */
    static Map<Path, String> in(Path folder) {
        var files = new LinkedHashMap<Path, String>();
        files.put(file(folder, "leeg.csv", new byte[0]), "Dit bestand is leeg.");
        files.put(file(folder, "brief.xlsx", utf8("%PDF-1.7\n%x\n1 0 obj")), "Dit is een pdf.");
        files.put(file(folder, "slot.xlsx", locked()), "Op dit bestand zit een wachtwoord.");
        files.put(file(folder, "bom.xlsx", bomb()), "Dit bestand wordt bij het openen heel groot.");
        files.put(
                file(folder, "breed.csv", utf8("Voornaam;Groep" + ";x".repeat(1_000_000) + "\n")),
                "Deze lijst heeft meer dan 200 kolommen.");
        files.put(
                file(folder, "groot.csv", utf8("Voornaam;Groep\n" + "a;b\n".repeat(5_250_000))),
                "Dit bestand is te groot. Het mag hooguit 20 MB zijn.");
        return files;
    }

    private static byte[] locked() {
        var bytes = new ByteArrayOutputStream();
        for (int b : new int[] {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1}) {
            bytes.write(b);
        }
        bytes.writeBytes(new byte[500]);
        bytes.writeBytes("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        return bytes.toByteArray();
    }

    private static byte[] bomb() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part :
                    new String[] {
                        "xl/workbook.xml",
                        "xl/_rels/workbook.xml.rels",
                        "xl/worksheets/sheet1.xml",
                        "xl/sharedStrings.xml"
                    }) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(part(part));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] part(String name) {
        return switch (name) {
            case "xl/workbook.xml" ->
                    utf8(
                            "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" r:id=\"r1\"/></sheets></workbook>");
            case "xl/_rels/workbook.xml.rels" ->
                    utf8(
                            "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            case "xl/worksheets/sheet1.xml" -> utf8("<worksheet><sheetData/></worksheet>");
            default -> utf8("<sst>" + " ".repeat(60_000_000) + "</sst>");
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Path file(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
