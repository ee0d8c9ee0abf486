package org.houvast.demo.words;

import org.houvast.demo.Dice;

/**
 * Of whom a sentence speaks, and where and when.
 *
 * @param name the child's given name
 * @param girl whether it says ze and haar, or hij, hem and zijn
 * @param mother whether the parent who comes to the door is the mother, or the father
 * @param flemish whether it is said in Flanders
 * @param morning whether it was seen in the morning, or after noon
 */
public record Telling(
        String name, boolean girl, boolean mother, boolean flemish, boolean morning, Dice dice) {

    String word(String sign) {
        return switch (sign) {
            case "N" -> name;
            case "hij" -> girl ? "ze" : "hij";
            case "Hij" -> girl ? "Ze" : "Hij";
            case "hem" -> girl ? "haar" : "hem";
            case "zijn" -> girl ? "haar" : "zijn";
            case "Zijn" -> girl ? "Haar" : "Zijn";
            case "ouder" -> mother ? "moeder" : "vader";
            case "mama" -> mother ? "mama" : "papa";
            case "toen" ->
                    flemish
                            ? morning ? "deze voormiddag" : "deze namiddag"
                            : morning ? "vanmorgen" : "vanmiddag";
            default -> throw new IllegalArgumentException("unknown sign: $" + sign);
        };
    }
}
