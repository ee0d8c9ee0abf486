package org.houvast.intake.reading;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads bytes as text. A byte order mark decides; zero bytes betray UTF-16; what is sound UTF-8 is
 * UTF-8; of the one-byte encodings, the one wins that gives the letters that occur in names here.
 */
final class TextDecoder {

    /** What Windows, Turkish Windows, a Mac, MS-DOS and Polish Windows write; a tie goes first. */
    private static final List<Charset> ONE_BYTE =
            List.of(
                    Charset.forName("windows-1252"),
                    Charset.forName("windows-1254"),
                    Charset.forName("x-MacRoman"),
                    Charset.forName("IBM850"),
                    Charset.forName("windows-1250"));

    private static final String USUAL = "ëéèïöüáçñóâêîôûàúäåø’";
    private static final String NOT_RARE = "ğışİŞłąćęńśźżčřěščžÇÖÜÉËÏÈÁÓÄØÅ";
    private static final String RARE = "íìòùãõæßýÿÍÎÔÚÛÂÊÀÆÑĞŁŚŻŠŽœ";
    private static final String SIGNS = "€‘“”–—…·•°´\u00A0²½";

    private TextDecoder() {}

    static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, UTF_16BE);
        }
        var wide = wideWithoutMark(bytes);
        return wide == null ? withoutZeros(bytes) : decode(bytes, 0, wide);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Latin text in UTF-16 has a zero in nearly every other byte. */
    private static @Nullable Charset wideWithoutMark(byte[] bytes) {
        var length = Math.min(bytes.length, 4_000) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (odd > length / 4 && even * 8 < odd) {
            return UTF_16LE;
        }
        return even > length / 4 && odd * 8 < even ? UTF_16BE : null;
    }

    private static String withoutZeros(byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notSound) {
            var text = decode(bytes, 0, UTF_8);
            return nearlySound(text) ? text : bestOneByte(bytes);
        }
    }

    private static String decode(byte[] bytes, int from, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException impossible) {
            throw new IllegalStateException("a decoder that replaces never complains", impossible);
        }
    }

    /** Sound but for a few letters, as when someone pasted lines from elsewhere. */
    private static boolean nearlySound(String text) {
        int lost = 0;
        int sound = 0;
        for (int i = 0; i < text.length(); i++) {
            lost += text.charAt(i) == '\uFFFD' ? 1 : 0;
            sound += text.charAt(i) > 0x7F && text.charAt(i) != '\uFFFD' ? 1 : 0;
        }
        return lost * 4 < sound;
    }

    private static String bestOneByte(byte[] bytes) {
        var best = "";
        int bestScore = Integer.MIN_VALUE;
        for (var charset : ONE_BYTE) {
            var text = decode(bytes, 0, charset);
            int score = score(text);
            if (score > bestScore) {
                bestScore = score;
                best = text;
            }
        }
        return best;
    }

    private static int score(String text) {
        int score = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7F) {
                score += weight(c);
            }
        }
        return score;
    }

    private static int weight(char c) {
        if (USUAL.indexOf(c) >= 0) {
            return 3;
        }
        if (NOT_RARE.indexOf(c) >= 0) {
            return 2;
        }
        if (RARE.indexOf(c) >= 0) {
            return 1;
        }
        return SIGNS.indexOf(c) >= 0 ? 0 : -4;
    }
}
