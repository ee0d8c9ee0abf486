package org.houvast.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Makes the {@link Hv} of a request, once. */
@Component
class HvSource {

    static final String TOAST = Toast.class.getName();

    private final Words words;
    private final Assets assets;
    private final Pages pages;
    private final SingletonSupplier<List<ViewerSource>> viewers;
    private final SingletonSupplier<List<NavigationSource>> navigation;
    private final boolean demo;

    HvSource(
            Words words,
            Assets assets,
            Pages pages,
            ObjectProvider<ViewerSource> viewers,
            ObjectProvider<NavigationSource> navigation,
            @Value("${houvast.demo:false}") boolean demo) {
        this.words = words;
        this.assets = assets;
        this.pages = pages;
        this.viewers = SingletonSupplier.of(() -> viewers.orderedStream().toList());
        this.navigation = SingletonSupplier.of(() -> navigation.orderedStream().toList());
        this.demo = demo;
    }

    Hv of(HttpServletRequest request) {
        if (request.getAttribute(Hv.class.getName()) instanceof Hv made) {
            return made;
        }
        words.refresh();
        assets.refresh();
        var viewer = viewer();
        var hv =
                new Hv(
                        words.in(viewer == null ? asked(request) : viewer.locale()),
                        viewer == null || viewer.tongue() == null
                                ? null
                                : words.beside(viewer.tongue()),
                        assets,
                        pages,
                        viewer,
                        theme(request, viewer),
                        navigation.obtain().stream().flatMap(way -> way.items().stream()).toList(),
                        path(request),
                        demo,
                        (CsrfToken) request.getAttribute(CsrfToken.class.getName()),
                        toast(request));
        request.setAttribute(Hv.class.getName(), hv);
        return hv;
    }

    private @Nullable Viewer viewer() {
        return viewers.obtain().stream()
                .flatMap(source -> source.viewer().stream())
                .findFirst()
                .orElse(null);
    }

    /** As asked for this page alone (the gallery does), or as the viewer chose. */
    private static Theme theme(HttpServletRequest request, @Nullable Viewer viewer) {
        if (request.getAttribute(Theme.class.getName()) instanceof Theme asked) {
            return asked;
        }
        return viewer == null ? Theme.AUTO : viewer.theme();
    }

    /** The first language of the browser that Houvast speaks; Dutch if it names none. */
    private static Locale asked(HttpServletRequest request) {
        var header = request.getHeader("Accept-Language");
        if (header == null) {
            return Words.NL;
        }
        List<Locale.LanguageRange> wishes;
        try {
            wishes = Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException e) {
            return Words.NL;
        }
        return wishes.stream()
                .map(wish -> Locale.forLanguageTag(wish.getRange()))
                .filter(wish -> wish.getLanguage().matches("nl|en"))
                .map(Words::spoken)
                .findFirst()
                .orElse(Words.NL);
    }

    /** The path that the visitor asked for, also while an error is being shown. */
    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String first
                ? first
                : request.getRequestURI();
    }

    private static @Nullable Toast toast(HttpServletRequest request) {
        var said = RequestContextUtils.getInputFlashMap(request);
        return said != null && said.get(TOAST) instanceof Toast toast ? toast : null;
    }
}
