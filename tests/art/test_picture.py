from art.test_view import VIEW
from yanyi.art.picture import FLAT_QUALITY, LAYER_QUALITY
from yanyi.art.view import draw_view


def test_encoding_is_close_to_the_drawing() -> None:
    import skia

    drawn = draw_view(VIEW, 640, 360)
    for quality in (FLAT_QUALITY, LAYER_QUALITY):
        data = drawn.encodeToData(skia.EncodedImageFormat.kWEBP, quality)
        back = skia.Image.MakeFromEncoded(data).toarray().astype(int)
        assert abs(back - drawn.toarray()).mean() < 3.5
        assert data.size() < 120_000
