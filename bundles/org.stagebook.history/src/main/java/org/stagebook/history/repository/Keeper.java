package org.stagebook.history.repository;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;
import org.jspecify.annotations.Nullable;

/**
 * Whoever keeps a state of a production, as git names authors.
 *
 * @param name the person's
 * @param email as git asks for one; nothing is ever sent there
 */
public record Keeper(String name, String email) {

    /** Whom git is told of on this machine, or else who is logged in. */
    static Keeper of(Config config) {
        String login = System.getProperty("user.name", "unknown");
        return new Keeper(
                known(
                        config.getString(ConfigConstants.CONFIG_USER_SECTION, null, ConfigConstants.CONFIG_KEY_NAME),
                        login),
                known(
                        config.getString(ConfigConstants.CONFIG_USER_SECTION, null, ConfigConstants.CONFIG_KEY_EMAIL),
                        login + "@localhost"));
    }

    /** Whether git was told a name on this machine. */
    static boolean isStated(Config config) {
        String name = config.getString(ConfigConstants.CONFIG_USER_SECTION, null, ConfigConstants.CONFIG_KEY_NAME);
        return name != null && !name.isBlank();
    }

    private static String known(@Nullable String stated, String otherwise) {
        return stated == null || stated.isBlank() ? otherwise : stated;
    }
}
