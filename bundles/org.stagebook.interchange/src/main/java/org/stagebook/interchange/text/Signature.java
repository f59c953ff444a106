package org.stagebook.interchange.text;

/** Bytes a file begins with that say what it is: a byte order mark, or the first bytes of an archive. */
public final class Signature {

    private Signature() {}

    /**
     * Whether a file begins with them.
     *
     * @param signature bytes from 0 to 255
     */
    public static boolean begins(byte[] bytes, int... signature) {
        if (bytes.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((bytes[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
