package org.stagebook.history.repository;

import java.util.Optional;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.GpgConfig;
import org.eclipse.jgit.lib.GpgConfig.GpgFormat;
import org.eclipse.jgit.lib.Signer;
import org.eclipse.jgit.signing.ssh.SshSignerFactory;

/** The key a person signs with, where they told git of one: {@code gpg.format ssh} and {@code user.signingkey}. */
final class Signing {
    private final GpgConfig config;

    Signing(Config config) {
        this.config = new GpgConfig(config);
    }

    /** Who signs, if this person has a key that Stagebook can use. */
    Optional<Signer> signer() {
        boolean hasKey =
                config.getSigningKey() != null && !config.getSigningKey().isBlank();
        return hasKey && config.getKeyFormat() == GpgFormat.SSH
                ? Optional.of(new SshSignerFactory().create())
                : Optional.empty();
    }

    GpgConfig config() {
        return config;
    }
}
