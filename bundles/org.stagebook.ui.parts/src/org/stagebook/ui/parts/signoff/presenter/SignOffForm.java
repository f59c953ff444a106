package org.stagebook.ui.parts.signoff.presenter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.stagebook.history.signoff.SignOffScope;
import org.stagebook.history.signoff.SignOffScope.OneScene;
import org.stagebook.history.signoff.SignOffWord;
import org.stagebook.history.version.VersionLines;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Production;
import org.stagebook.timebase.TimecodeFormat;
import org.stagebook.ui.labels.ModelText;
import org.stagebook.ui.parts.handoff.presenter.Signature;

/** "Okay. That's it. Moving on.": how much, in which version, by whom, under which conditions. */
public final class SignOffForm {

    private static final String NO_VERSION = "none that is on record";

    private final Production production;
    private final List<SignOffScope> scopes;
    private final Signature signature;
    private final boolean hasKey;
    private SignOffScope scope;
    private Optional<MixVersion> version;
    private String conditions = "";

    /**
     * Filled with what is most likely meant.
     *
     * @param scopes what can be signed off from here, the most likely first; at least one
     * @param signature who signed off last on this machine
     * @param hasKey whether git knows a key of this person
     */
    public SignOffForm(Production production, List<SignOffScope> scopes, Signature signature, boolean hasKey) {
        this.production = production;
        this.scopes = List.copyOf(scopes);
        this.signature = signature;
        this.hasKey = hasKey;
        this.scope = scopes.getFirst();
        this.version = latest();
    }

    /** What can be signed off, in words. */
    public List<String> scopeLines() {
        return scopes.stream().map(this::line).toList();
    }

    /** Which of {@link #scopeLines()} is chosen. */
    public int scopeLine() {
        return scopes.indexOf(scope);
    }

    /** Another part; the version that was heard stays, unless it does not hold that part. */
    public void chooseScope(int line) {
        scope = scopes.get(line);
        if (version.isEmpty() || !versions().contains(version.get())) {
            version = latest();
        }
    }

    /** The versions that may have been heard, latest first; then none. */
    public List<String> versionLines() {
        List<String> lines =
                new ArrayList<>(versions().stream().map(SignOffForm::line).toList());
        lines.add(NO_VERSION);
        return lines;
    }

    /** Which of {@link #versionLines()} is chosen. */
    public int versionLine() {
        return version.map(versions()::indexOf).orElse(versions().size());
    }

    public void chooseVersion(int line) {
        version = versions().stream().skip(line).findFirst();
    }

    public String by() {
        return signature.by();
    }

    public void setBy(String typed) {
        signature.setBy(typed);
    }

    public String role() {
        return signature.role();
    }

    public void setRole(String typed) {
        signature.setRole(typed);
    }

    public void setConditions(String typed) {
        conditions = typed.strip();
    }

    /** What is still missing, a sentence. */
    public Optional<String> problem() {
        return signature.by().isEmpty() ? Optional.of("Say who signs off.") : Optional.empty();
    }

    /** Whether it will bear a signature, and how it could, in one line. */
    public String keyLine() {
        return hasKey
                ? "It will be signed with your key, the one git knows."
                : "It will be recorded without a signature, for git knows no ssh key of yours. Tell it one with"
                        + " \"git config --global gpg.format ssh\" and \"git config --global user.signingkey FILE\".";
    }

    /** What is said; only when there is no problem. Keeps who said it for the next time. */
    public SignOffWord word() {
        signature.keep();
        return new SignOffWord(scope, version, signature.by(), signature.role(), conditions);
    }

    private Optional<MixVersion> latest() {
        return versions().stream().findFirst();
    }

    private List<MixVersion> versions() {
        return production.getMixVersions().reversed().stream()
                .filter(it -> it.getReel() == null
                        || scope.reelOf().isEmpty()
                        || Objects.equals(it.getReel(), scope.reelOf().get()))
                .sorted(Comparator.comparing(MixVersion::getCreated, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
    }

    private static String line(MixVersion version) {
        return ModelText.joined(
                ModelText.of(version.getLabel()),
                ModelText.of(version.getStage()),
                VersionLines.branch(version),
                ModelText.of(version.getCreated()));
    }

    private String line(SignOffScope part) {
        String title = part instanceof OneScene one ? ModelText.of(one.scene().getTitle()) : "";
        TimecodeFormat format = ModelText.formatOf(production);
        String range = part.rangeOf()
                .map(it -> format.format(it.start()) + " to " + format.format(it.end()))
                .orElse("");
        return ModelText.joined(part.words(), title, range);
    }
}
