package org.stagebook.ui.theme;

/** The two looks of the workbench, each with its furniture shades. */
public enum Appearance {
    DARK(
            "org.stagebook.ui.theme.dark",
            new Furniture("#1E1F22", "#26282C", "#2E3136", "#3A3D43", "#D9DCE1", "#9AA0AA", "#4C9AFF")),
    LIGHT(
            "org.stagebook.ui.theme.light",
            new Furniture("#F7F7F8", "#FFFFFF", "#EFF0F2", "#D8DADF", "#1F2328", "#5E6570", "#4C9AFF"));

    private final String themeId;
    private final Furniture furniture;

    Appearance(String themeId, Furniture furniture) {
        this.themeId = themeId;
        this.furniture = furniture;
    }

    /** The id of the style sheet that paints the platform's own widgets alike. */
    public String themeId() {
        return themeId;
    }

    public Furniture furniture() {
        return furniture;
    }
}
