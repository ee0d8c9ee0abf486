package org.houvast.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;

/** Sends a file of {@link Assets}; under the present fingerprint it may be kept for a year. */
@Component
class AssetHandler implements HttpRequestHandler {

    private static final String FOR_GOOD = "public, max-age=31536000, immutable";
    private static final String ASK_AGAIN = "no-cache";

    private final Assets assets;

    AssetHandler(Assets assets) {
        this.assets = assets;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var path = request.getRequestURI().substring(Assets.ROOT.length());
        int slash = path.indexOf('/');
        var asset = slash < 0 ? null : assets.find(path.substring(slash + 1));
        if (asset == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var keep = assets.current(path.substring(0, slash)) ? FOR_GOOD : ASK_AGAIN;
        response.setHeader(HttpHeaders.CACHE_CONTROL, keep);
        response.setHeader(HttpHeaders.ETAG, asset.etag());
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (asset.etag().equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var bytes = asset.plain();
        var accepts = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        if (asset.zipped() != null && accepts != null && accepts.contains("gzip")) {
            bytes = asset.zipped();
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.setContentType(asset.type());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
