package org.stagebook.interchange.text;

import java.nio.charset.StandardCharsets;

/** Mac OS Roman, which a trimmed Java runtime need not carry; Pro Tools calls it the "TextEdit" file format. */
public final class MacRoman {

    private static final String UPPER_HALF = "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
            + "¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

    private MacRoman() {}

    public static char[] decode(byte[] bytes) {
        char[] characters = new String(bytes, StandardCharsets.ISO_8859_1).toCharArray();
        for (int i = 0; i < characters.length; i++) {
            if (characters[i] >= 0x80) {
                characters[i] = UPPER_HALF.charAt(characters[i] - 0x80);
            }
        }
        return characters;
    }
}
