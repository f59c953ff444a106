package org.stagebook.interchange.text;

/** How the bytes of an export were read; Pro Tools offers "UTF-8" and "TextEdit", which is Mac OS Roman. */
public enum TextEncoding {
    UTF_8("UTF-8"),
    MAC_ROMAN("Mac OS Roman"),
    UTF_16("UTF-16");

    private final String label;

    TextEncoding(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
