package org.eclipse.jface.util;

/**
 * Stands in for the class of this name that JFace dropped and that GEF 3.2 still calls, so that GEF runs unmodified.
 *
 * <p>Goes away with GEF 3.2. Each check throws {@link IllegalArgumentException} or {@link IllegalStateException} with
 * the caller's message.
 */
public final class Assert {

    private Assert() {}

    public static boolean isLegal(boolean expression) {
        return isLegal(expression, "");
    }

    public static boolean isLegal(boolean expression, String message) {
        if (!expression) {
            throw new IllegalArgumentException(message);
        }
        return expression;
    }

    public static void isNotNull(Object object) {
        isNotNull(object, "");
    }

    public static void isNotNull(Object object, String message) {
        if (object == null) {
            throw new IllegalArgumentException(message);
        }
    }

    public static boolean isTrue(boolean expression) {
        return isTrue(expression, "");
    }

    public static boolean isTrue(boolean expression, String message) {
        if (!expression) {
            throw new IllegalStateException(message);
        }
        return expression;
    }
}
